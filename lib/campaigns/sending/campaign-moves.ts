import type { CampaignState } from "@/lib/platform/generated/enums";

/** From which states a campaign may come into each. Nothing leads out of "sent" and "stopped". */
export const campaignMoves: Readonly<Record<CampaignState, readonly CampaignState[]>> = {
  draft: ["scheduled"],
  scheduled: ["draft"],
  sending: ["scheduled", "paused"],
  paused: ["sending"],
  sent: ["sending"],
  stopped: ["scheduled", "sending", "paused"],
};
