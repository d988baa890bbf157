import type { Tx } from "@/lib/platform/db";
import { forgottenBatches } from "./forgotten-batches";

/**
 * Gives up what a campaign that stands still, or was stopped, left open when it did: nobody asks about it any more, and until it
 * is settled its readers count as being written to, so that whoever wants one letter a month would get none ever again.
 */
export async function settleHalted(tx: Tx, now: Date): Promise<void> {
  const open = await tx.campaignBatch.findMany({
    where: { doneAt: null, campaign: { state: { in: ["paused", "stopped"] } } },
    distinct: ["campaignId"],
    select: { campaignId: true },
  });
  for (const { campaignId } of open) await forgottenBatches(tx, campaignId, now);
}
