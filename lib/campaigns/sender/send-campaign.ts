import { batchSize } from "@/lib/mail/send-batch";
import type { Db } from "@/lib/platform/db";
import { gatherReaders } from "../audience/gather-readers";
import { watchReplies } from "../replies/watch-replies";
import { decideWinner } from "../trial/decide-winner";
import { deliverBatch } from "./deliver-batch";
import { nextRun } from "./next-run";
import { openLetters } from "./open-letters";
import { openPace } from "./pace";
import { reopenBatches } from "./reopen-batches";
import { slowly } from "./slowly";
import { takeBatch } from "./take-batch";

/** A run ends after this and leaves the rest to the next: a worker that is told to stop has not long to wait. */
const runMs = 30_000;
/** Requests at once: one is prepared or noted while others are answered. */
const lanes = 4;
const watchMs = 3_000;

/**
 * Sends a campaign for half a minute, or to its end: readers are written down when that has not been done, batches that a
 * dead sender left are settled first, then batch after batch of those whose time has come. One run a campaign at a time; but
 * were there two, each reader would still get one letter, because the database hands a reader to one batch and the mail service
 * takes a batch once.
 */
export async function sendCampaign(db: Db, campaignId: string, runFor = runMs): Promise<void> {
  const campaign = await db.campaign.findUnique({ where: { id: campaignId } });
  if (campaign?.state !== "sending") return;
  if (!campaign.gatheredAt) await gatherReaders(db, campaignId, new Date());
  await db.$transaction((tx) => decideWinner(tx, campaignId, new Date()));
  const write = await openLetters(db, campaignId, new Date());
  const open = await reopenBatches(db, campaignId, new Date());
  const slow = await slowly(db, campaign, new Date());
  // From here on: a run that was long in preparing sends something all the same.
  const pace = openPace(runFor);
  const means = { db, campaignId, write, pace };
  let watched = 0;
  const lane = async (): Promise<void> => {
    while (!pace.over()) {
      if (Date.now() - watched > watchMs) {
        watched = Date.now();
        await db.$transaction((tx) => watchReplies(tx, campaignId, new Date()));
      }
      const left = open.shift();
      if (!left && slow.waits) return;
      const batch = left ?? (await takeBatch(db, campaignId, slow.size ?? batchSize, new Date()));
      if (!batch) return;
      if (batch.readers.length > 0 || left) await deliverBatch(means, batch, left !== undefined);
      if (slow.size) return;
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: slow.size ? 1 : lanes }, lane));
  for (const one of ended) if (one.status === "rejected") throw one.reason;
  await db.$transaction((tx) => nextRun(tx, campaignId, new Date()));
}
