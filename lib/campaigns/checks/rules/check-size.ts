import { namedLine } from "../named-line";
import type { Check } from "../types";

/**
 * Gmail cuts a letter's HTML at about 102 kB and hides the rest, the way to unsubscribe with it, behind a link. Google
 * documents no number; senders have measured this one for years.
 * @see https://mailchimp.com/help/gmail-is-clipping-my-email/
 */
const clippedAt = 102 * 1024;

/** Whether the letter is shown whole. */
export const checkSize: Check = (facts) => {
  const kB = (bytes: number) => `${Math.ceil(bytes / 1024)} kB`;
  const large = facts.wordings.filter(({ bytes }) => bytes > clippedAt * 0.9);
  const cut = large.filter(({ bytes }) => bytes > clippedAt);
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
