import { markReaders } from "@/lib/campaigns/replies/mark-readers";
import { eventsAtOnce, processLetterEvent } from "@/lib/mail/inbox/process-letter-event";
import type { Db } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";

const patience = { maxWait: 15_000, timeout: 60_000 };

/**
 * Works on a stored webhook and on others that wait beside it: the outbox's letters first, then the readers of campaigns.
 * Should one of them be unusable, this one is worked on alone, so that it holds up nobody else.
 */
export async function tellOfLetters(db: Db, eventId: string, now: Date): Promise<void> {
  const work = (most: number) =>
    db.$transaction(async (tx) => {
      const events = await processLetterEvent(tx, eventId, now, most);
      await markReaders(tx, events, now);
    }, patience);
  try {
    await work(eventsAtOnce);
  } catch (error) {
    log.warn({ eventId, error: String(error).slice(0, 500) }, "letter events not worked on together");
    await work(1);
  }
}
