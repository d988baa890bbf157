import type { Tx } from "@/lib/platform/db";
import { type Result, refusal, success } from "@/lib/values/result";
import { enqueueLetter, type LetterInput } from "./enqueue-letter";
import type { Template } from "./types";

/** Why an address gets no news: the words of the database's function `letter_refusal`. */
export type NewsRefusal =
  | "suppressed"
  | "never_asked"
  | "asked"
  | "told"
  | "withdrawn"
  | "paused"
  | "reminded"
  | "often_enough"
  | "capped";

/**
 * Puts a letter of news into the outbox if its reader allows its topic at this moment; the outbox's own trigger would
 * throw otherwise. It is asked once more when the letter is sent.
 */
export async function enqueueNews<T extends Template & `news-${string}`>(
  tx: Tx,
  letter: LetterInput<T> & { readonly topic: string },
  now: Date,
): Promise<Result<void, NewsRefusal>> {
  const [asked] = await tx.$queryRaw<{ reason: NewsRefusal | null }[]>`
    SELECT letter_refusal(${letter.to}::citext, ${letter.topic}, ${now}::timestamptz, '', ${letter.template}) AS reason`;
  if (asked?.reason) return refusal(asked.reason);
  await enqueueLetter(tx, letter, now);
  return success(undefined);
}
