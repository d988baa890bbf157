import { record } from "@/lib/journal/record";
import type { Tx } from "@/lib/platform/db";
import { suppress } from "../suppress";
import { type LetterEventBody, letterEventSchema } from "./schema";

/** The letter an event is about: by the tag it was sent with, else by Resend's id of it. */
async function findLetter(tx: Tx, { data }: LetterEventBody): Promise<string | null> {
  const tagged = data.tags?.letter;
  const where = tagged ? { id: tagged } : data.email_id ? { providerId: data.email_id } : null;
  const letter = where && (await tx.outboxLetter.findUnique({ where, select: { id: true } }));
  return letter?.id ?? null;
}

async function obey(
  tx: Tx,
  { type, data }: LetterEventBody,
  { eventId, letterId }: { eventId: string; letterId: string | null },
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

/** Draws the conclusions of one stored webhook, once: the conditional update lets one of two workers through. */
export async function processLetterEvent(tx: Tx, eventId: string, now: Date): Promise<void> {
  const claimed = await tx.letterEvent.updateManyAndReturn({
    where: { id: eventId, processedAt: null },
    data: { processedAt: now },
  });
  for (const event of claimed) {
    const body = letterEventSchema.parse(event.payload);
    const letterId = await findLetter(tx, body);
    await tx.letterEvent.update({ where: { id: eventId }, data: { letterId } });
    await obey(tx, body, { eventId, letterId }, now);
  }
}
