import type { Tx } from "@/lib/platform/db";
import { addJob } from "@/lib/platform/jobs/queue";
import type { LetterEventBody } from "./schema";

/**
 * Stores one webhook under its svix id and has the worker look at it. A second delivery of the same event changes
 * nothing and answers false.
 */
export async function storeLetterEvent(
  tx: Tx,
  svixId: string,
  body: LetterEventBody,
  now: Date,
): Promise<boolean> {
  const row = {
    id: svixId,
    type: body.type,
    providerId: body.data.email_id ?? null,
    payload: body,
    receivedAt: now,
  };
  const stored = await tx.letterEvent.createMany({ data: [row], skipDuplicates: true });
  if (stored.count === 0) return false;
  await addJob(tx, "process-letter-event", { eventId: svixId }, { key: `letter-event:${svixId}` });
  return true;
}
