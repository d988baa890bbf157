import type { Tx } from "@/lib/platform/db";
import { addSendJob } from "./add-send-job";

/**
 * Gives letters that wait without a living job a new one. Jobs come and go with their transactions, so this finds
 * nothing, except after a worker was killed at every single try.
 * @returns how many letters were woken
 */
export async function wakeLetters(tx: Tx, now: Date): Promise<number> {
  const quarterHourAgo = new Date(now.getTime() - 15 * 60 * 1000);
  const asleep = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM outbox_letter
    WHERE state = 'waiting' AND send_after < ${quarterHourAgo} AND NOT EXISTS (
      SELECT 1 FROM graphile_worker.jobs AS job
      WHERE job.key = 'letter:' || outbox_letter.id AND job.attempts < job.max_attempts)
    ORDER BY send_after LIMIT 500`;
  for (const { id } of asleep) await addSendJob(tx, id);
  return asleep.length;
}
