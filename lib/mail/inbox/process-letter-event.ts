import { record } from "@/lib/journal/record";
import type { Tx } from "@/lib/platform/db";
import { suppress } from "../suppress";
import { claimEvents, type LetterEvent } from "./claim-events";

/** So many at a time, when they come in thousands. */
export const eventsAtOnce = 500;

/**
 * Draws the conclusions of a stored webhook, and of others that wait beside it, each once. When thousands come at once the
 * first jobs do the work of many and the others find nothing left to do.
 * @param most 1 works on this one alone
 * @returns what was worked on, for those above who have conclusions of their own
 */
export async function processLetterEvent(
  tx: Tx,
  eventId: string,
  now: Date,
  most = eventsAtOnce,
): Promise<readonly LetterEvent[]> {
  const events = await claimEvents(tx, eventId, most, now);
  const letters = await findLetters(tx, events);
  for (const event of events) {
    const letterId = letters.get(event.id);
    if (letterId) await tx.letterEvent.update({ where: { id: event.id }, data: { letterId } });
    await obey(tx, event, letterId ?? null, now);
  }
  return events;
}

/** The letters of the outbox that events are about, by event: by the tag they were sent with, else by Resend's id of them. */
async function findLetters(tx: Tx, events: readonly LetterEvent[]): Promise<ReadonlyMap<string, string>> {
  const mine = events.filter(({ data }) => !data.tags?.recipient);
  const tagged = mine.flatMap(({ data }) => data.tags?.letter ?? []);
  const known = mine.flatMap(({ data }) => (data.tags?.letter ? [] : (data.email_id ?? [])));
  if (tagged.length + known.length === 0) return new Map();
  const rows = await tx.outboxLetter.findMany({
    where: { OR: [{ id: { in: tagged } }, { providerId: { in: known } }] },
    select: { id: true, providerId: true },
  });
  return new Map(
    mine.flatMap(({ id, data }) => {
      const letter = rows.find((row) =>
        data.tags?.letter ? row.id === data.tags.letter : row.providerId === data.email_id,
      );
      return letter ? [[id, letter.id] as const] : [];
    }),
  );
}

async function obey(
  tx: Tx,
  { id: eventId, type, data }: LetterEvent,
  letterId: string | null,
  now: Date,
): Promise<void> {
  const to = data.to ?? (data.email ? [data.email] : []);
  const mark = async (state: "failed" | "suppressed", lastError?: string) => {
    if (letterId) await tx.outboxLetter.update({ where: { id: letterId }, data: { state, lastError } });
  };
  switch (type) {
    case "email.bounced":
      // A full mailbox or an outage bounces too; only a permanent one says that nobody lives there.
      if (data.bounce?.type === "Permanent") await suppress(tx, to, "bounced", now);
      return;
    case "email.complained":
      // Whoever says "spam" has withdrawn; the ledger is written by the reaction.
      await record(tx, { type: "letter_complained", data: { letterEventId: eventId } }, now);
      return suppress(tx, to, "complained", now);
    case "email.suppressed":
      await mark("suppressed");
      return suppress(tx, to, "suppressed", now);
    case "suppression.added":
      return suppress(tx, to, "suppressed", now);
    case "suppression.removed":
      await tx.suppression.deleteMany({ where: { email: { in: to } } });
      return;
    case "email.failed":
      return mark("failed", data.failed?.reason);
  }
}
