import type { CampaignTiming } from "@/lib/platform/generated/enums";

/** The clock that is furthest ahead of UTC (Kiritimati). */
const mostAheadMs = 14 * 60 * 60 * 1000;

/** When a campaign has to begin: at its time; for readers' own hours when that hour comes to the first of them. */
export function startsAt(timing: CampaignTiming, sendAt: Date): Date {
  return timing === "local" ? new Date(sendAt.getTime() - mostAheadMs) : sendAt;
}
