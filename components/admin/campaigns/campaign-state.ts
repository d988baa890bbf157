import type { CampaignState } from "@/lib/campaigns/admin/types";
import type { StateTone } from "../kit/StateBadge";

/** How the states of a campaign are called. */
export const campaignStates: Readonly<
  Record<CampaignState, { readonly word: string; readonly tone: StateTone }>
> = {
  draft: { word: "Draft", tone: "plain" },
  scheduled: { word: "Waiting for its time", tone: "accent" },
  sending: { word: "Being sent", tone: "accent" },
  paused: { word: "Paused", tone: "notice" },
  sent: { word: "Sent", tone: "success" },
  stopped: { word: "Stopped", tone: "danger" },
};
