import type { Tx } from "@/lib/platform/db";
import { readList } from "@/lib/platform/lists/read-list";
import type { ListPage } from "@/lib/values/list-page";
import type { ListRequest } from "@/lib/values/list-request";
import { campaignListSpec } from "./list/campaign-list-spec";
import type { AudienceForm, CampaignRow } from "./types";

export function listCampaigns(tx: Tx, request: ListRequest): Promise<ListPage<CampaignRow>> {
  return readList<CampaignRow>(tx, campaignListSpec, request);
}

/** A campaign with its wordings, "a" first; null when there is none of this id. */
export function readCampaign(tx: Tx, id: string) {
  return tx.campaign.findUnique({
    where: { id },
    include: { wordings: { orderBy: { variant: "asc" } } },
  });
}

const perCent = 10_000;

/** Who a campaign is for, as its form has it; null when there is none of this id. */
export async function readAudienceForm(tx: Tx, id: string): Promise<AudienceForm | null> {
  const row = await tx.campaign.findUnique({ where: { id } });
  if (!row) return null;
  const { version, topic, segmentId, holdoutShare, trialShare, trialHours, trialRule } = row;
  return {
    ...{ id, version, topic, segmentId, holdout: holdoutShare / perCent },
    trial:
      trialShare === null
        ? null
        : {
            share: trialShare / perCent,
            hours: trialHours,
            rule: trialRule === "orders" ? "orders" : "clicks",
          },
  };
}
