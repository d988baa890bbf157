import type { Tx } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";
import { addSendJob } from "./add-send-job";
import { isOff } from "./automatic/switching/is-off";
import type { Letters, Template } from "./types";

export type LetterInput<T extends Template> = {
  /** Names the reason of the letter by stable ids, for example "thank-you:ord_01k…". */
  key: string;
  template: T;
  to: string;
  toName?: string | null;
  props: Letters[T];
  orderId?: string;
  /** What a letter of news is about; the database takes it only where its reader allows it. */
  topic?: string;
  /** From when on it would mean nothing any more: then it is not sent. */
  notAfter?: Date;
  /** The wish that this is the one letter of. */
  wishId?: string;
  /** Of a letter whose links lead through `mailGoAddress`: its id, which they name, and where each of them leads. */
  counted?: { readonly id: string; readonly links: readonly string[] };
};

/**
 * Puts a letter into the outbox and has the worker send it, once the caller's transaction is through.
 * A letter of the same key is never written twice, and one that the shop switched off not at all: the call changes nothing
 * and answers false.
 */
export async function enqueueLetter<T extends Template>(
  tx: Tx,
  letter: LetterInput<T>,
  now: Date,
): Promise<boolean> {
  if (await isOff(tx, letter.template)) return false;
  const { to, toName = null, orderId = null, counted, ...rest } = letter;
  const { id, links } = counted ?? { id: createId("lett"), links: [] };
  const written = await tx.outboxLetter.createMany({
    data: [{ ...rest, id, links: [...links], toEmail: to, toName, orderId, createdAt: now, sendAfter: now }],
    skipDuplicates: true,
  });
  if (written.count === 0) return false;
  await addSendJob(tx, id);
  return true;
}
