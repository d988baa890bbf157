import { defineExport } from "@/lib/staff/exports/define-export";
import type { CampaignRow } from "../types";
import { campaignListSpec } from "./campaign-list-spec";

/** The list of campaigns as a file, with what came of each. */
export const campaignExport = defineExport<CampaignRow>({
  name: "campaigns",
  permission: "campaigns.read",
  spec: campaignListSpec,
  columns: [
    { header: "Campaign", cell: ({ name }) => name },
    { header: "Subject", cell: ({ subject }) => subject },
    { header: "State", cell: ({ state }) => state },
    { header: "Topic", cell: ({ topic }) => topic },
    { header: "Segment", cell: ({ segment }) => segment },
    { header: "Begun", cell: ({ startedAt }) => startedAt },
    { header: "Ended", cell: ({ finishedAt }) => finishedAt },
    { header: "Sent", cell: ({ sent }) => sent },
    { header: "Followed a link", cell: ({ clicked }) => clicked },
    { header: "Bought", cell: ({ buyers }) => buyers },
    { header: "Money, minor units", cell: ({ money }) => money },
  ],
});
