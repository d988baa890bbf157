import { gmailClip } from "@/lib/values/gmail-clip";
import { namedLine } from "../named-line";
import type { Check } from "../types";

/** Whether the letter is shown whole. */
export const checkSize: Check = (facts) => {
  const kB = (bytes: number) => `${Math.ceil(bytes / 1024)} kB`;
  const large = facts.wordings.filter(({ bytes }) => bytes > gmailClip * 0.9);
  const cut = large.filter(({ bytes }) => bytes > gmailClip);
  const most = Math.max(0, ...facts.wordings.map(({ bytes }) => bytes));
  if (large.length === 0) return { level: "ok", title: `Gmail shows it whole: ${kB(most)} of 102 kB.` };
  return {
    level: cut.length > 0 ? "mend" : "warning",
    title: cut.length > 0 ? "Gmail would cut it off." : "It is nearly too long for Gmail.",
    lines: large.map(({ variant, bytes }) => namedLine(facts, variant, `${kB(bytes)} of 102 kB`)),
    advice: "Pictures do not count, words and blocks do. Shorten it, or say the rest on a page of the shop.",
    way: { label: "Shorten it", to: "write" },
  };
};
