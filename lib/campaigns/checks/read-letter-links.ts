import type { Tx } from "@/lib/platform/db";
import { readCampaign } from "../admin/data";
import { readWordings } from "./read-wordings";

/** Every address of the web that a campaign's letter leads to, each once. */
export async function readLetterLinks(tx: Tx, campaignId: string, now: Date): Promise<string[]> {
  const campaign = await readCampaign(tx, campaignId);
  if (!campaign) return [];
  const wordings = await readWordings(tx, campaign, now);
  return [...new Set(wordings.flatMap(({ compiled }) => compiled.links))];
}
