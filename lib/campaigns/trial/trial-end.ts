import type { Campaign } from "@/lib/platform/generated/client";

const hourMs = 60 * 60 * 1000;

/** When a trial of two wordings is over at the earliest; null where there is none. */
export function trialEnd({
  trialShare,
  trialHours,
  startedAt,
  timing,
  sendAt,
}: Pick<Campaign, "trialShare" | "trialHours" | "startedAt" | "timing" | "sendAt">): Date | null {
  if (trialShare === null || !startedAt) return null;
  const begins = timing === "local" && sendAt && sendAt > startedAt ? sendAt : startedAt;
  return new Date(begins.getTime() + trialHours * hourMs);
}
