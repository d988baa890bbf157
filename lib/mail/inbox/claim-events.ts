import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { type LetterEventBody, letterEventSchema } from "./schema";

/** What is left of a webhook about a campaign's letter once it was worked on: nobody's address, because nothing leads an erasure there. */
const nameless = Prisma.sql`jsonb_build_object('type', e.type, 'data', jsonb_build_object('tags', e.payload #> '{data,tags}', 'email_id', e.provider_id))`;

export type LetterEvent = LetterEventBody & { readonly id: string; readonly receivedAt: Date };

/**
 * Hands out stored webhooks that nobody has worked on, this one and the oldest others, and notes that they were: of two
 * workers each gets its own. Nothing when this one is done with or in other hands.
 */
export async function claimEvents(tx: Tx, eventId: string, most: number, now: Date): Promise<LetterEvent[]> {
  const rows = await tx.$queryRaw<{ id: string; payload: unknown; receivedAt: Date }[]>`
    WITH own AS (
      SELECT id FROM letter_event WHERE id = ${eventId} AND processed_at IS NULL FOR NO KEY UPDATE SKIP LOCKED
    ), others AS (
      SELECT id FROM letter_event WHERE processed_at IS NULL AND id <> ${eventId} AND EXISTS (SELECT FROM own)
      ORDER BY received_at LIMIT ${most - 1} FOR NO KEY UPDATE SKIP LOCKED
    )
    UPDATE letter_event e SET processed_at = ${now}::timestamptz,
      payload = CASE WHEN e.payload #> '{data,tags,recipient}' IS NULL OR e.type = 'email.complained' THEN e.payload ELSE ${nameless} END
    FROM letter_event was
    WHERE e.id IN (SELECT id FROM own UNION ALL SELECT id FROM others) AND e.processed_at IS NULL AND was.id = e.id
    RETURNING e.id, was.payload, e.received_at AS "receivedAt"`;
  return rows.map(({ id, payload, receivedAt }) => ({ ...letterEventSchema.parse(payload), id, receivedAt }));
}
