import type { Tx } from "@/lib/platform/db";
import { readReport } from "./read-report";
import { reportSchema } from "./schema";
import type { CampaignReport } from "./types";

/** Up to so many readers are counted in the time that a page may take. */
const fewReaders = 50_000;

type Kept = {
  readonly report: CampaignReport;
  /** When it was counted, if that was not just now. */
  readonly countedAt: Date | null;
};

/**
 * What came of a campaign: counted now where that is quick, or was never done, and else as the worker counted it last. Null
 * when there is none of this id.
 */
export async function readKeptReport(tx: Tx, id: string, now: Date): Promise<Kept | null> {
  const campaign = await tx.campaign.findUnique({ where: { id }, include: { figures: true } });
  if (!campaign) return null;
  if (campaign.readers > fewReaders && campaign.figures) {
    const kept = reportSchema.safeParse(campaign.figures.report);
    if (kept.success) return { report: kept.data, countedAt: campaign.figures.countedAt };
  }
  const report = await readReport(tx, id, now);
  return report && { report, countedAt: null };
}
