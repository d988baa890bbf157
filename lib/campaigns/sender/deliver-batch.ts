import { sendBatch } from "@/lib/mail/send-batch";
import type { Db } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { pauseCampaign } from "../sending/pause-campaign";
import type { WriteLetters } from "./open-letters";
import { outOfStep } from "./out-of-step";
import type { Pace } from "./pace";
import { settleBatch } from "./settle-batch";
import { splitBatch } from "./split-batch";
import type { TakenBatch } from "./types";

/** After so many tries of one batch the campaign stands still until somebody looks. */
const mostAttempts = 20;

type Means = {
  readonly db: Db;
  readonly campaignId: string;
  readonly write: WriteLetters;
  readonly pace: Pace;
};

/**
 * Hands one batch over and notes what came of it, asking the same again under the same key for as long as this run lasts. What
 * is not settled by then is the next run's.
 */
export async function deliverBatch(means: Means, batch: TakenBatch, asked: boolean): Promise<void> {
  const { db, campaignId, write, pace } = means;
  const letters = await write(batch.readers);
  for (let attempt = asked ? 1 : 0; ; attempt += 1) {
    await pace.turn();
    if (attempt > 0 && !(await askAgain(means, batch))) return;
    const answer = await sendBatch(letters, batch.readers.length, `campaign:${campaignId}:${batch.id}`);
    switch (answer.kind) {
      case "accepted":
      case "known":
        if (answer.kind === "accepted") pace.rest(answer.restMs);
        return outOfStep(() => settleBatch(db, batch, answer, new Date()));
      case "never":
        return divide(means, batch, answer.error);
      case "closed":
        await note(db, batch.id, answer.error);
        await pause(means);
        return;
      case "again":
        await note(db, batch.id, answer.error);
        pace.rest(answer.afterMs ?? Math.min(500 * 2 ** attempt, 30_000));
        if (pace.over()) return;
    }
  }
}

/** Counts one more try; false when the batch is settled, the campaign is not being sent any more, or it was tried enough. */
async function askAgain(means: Means, { id }: TakenBatch): Promise<boolean> {
  const [row] = await means.db.$queryRaw<{ attempts: number }[]>`
    UPDATE campaign_batch b SET attempts = b.attempts + 1 FROM campaign c
    WHERE b.id = ${id} AND b.done_at IS NULL AND c.id = b.campaign_id AND c.state = 'sending' RETURNING b.attempts`;
  if (row && row.attempts % mostAttempts === 0) {
    await pause(means);
    return false;
  }
  return row !== undefined;
}

async function divide(means: Means, batch: TakenBatch, error: string): Promise<void> {
  const { db } = means;
  const now = new Date();
  const [only, ...others] = batch.readers;
  if (!only || others.length > 0) {
    const halves = await db.$transaction((tx) => splitBatch(tx, batch, error, now));
    for (const half of halves) if (half.readers.length > 0) await deliverBatch(means, half, false);
    return;
  }
  log.warn({ campaignId: means.campaignId, batchId: batch.id.toString() }, "letter of a campaign refused");
  const letters = [{ providerId: null, error }];
  await settleBatch(db, batch, { kind: "accepted", letters, restMs: 0 }, now);
}

async function note(db: Db, id: bigint, lastError: string): Promise<void> {
  await db.campaignBatch.updateMany({ where: { id, doneAt: null }, data: { lastError } });
}

async function pause({ db, campaignId }: Means): Promise<void> {
  const worker = { kind: "system", name: "worker" } as const;
  await db.$transaction((tx) =>
    pauseCampaign(tx, worker, { id: campaignId, why: "mail_service" }, new Date()),
  );
}
