import { type SafeAskOptions, safeAsk } from "@/lib/platform/safe-ask";
import type { LinkAnswer } from "../types";

export type JudgedLink = { readonly answer: Exclude<LinkAnswer, "unasked">; readonly note: string };

/**
 * Whether something is at an address. Dead only where that is certain: the page says 404 or 410, or there is no such name.
 * Whatever else goes wrong may be our machine, their doorkeeper or a bad minute.
 */
export async function judgeLink(url: string, options: SafeAskOptions): Promise<JudgedLink> {
  const asked = await safeAsk(url, options).catch(() => null);
  if (!asked) return { answer: "unsure", note: "it could not be asked" };
  if (!asked.ok)
    return asked.reason === "no_name"
      ? { answer: "dead", note: "there is no such name" }
      : {
          answer: "unsure",
          note: asked.reason === "forbidden_address" ? "it is no public address" : (asked.detail ?? ""),
        };
  const status = asked.value;
  if (status === 404 || status === 410) return { answer: "dead", note: `it answers ${status}` };
  return status < 400 ? { answer: "alive", note: "" } : { answer: "unsure", note: `it answers ${status}` };
}
