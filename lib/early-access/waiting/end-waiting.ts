import type { Tx } from "@/lib/platform/db";

/** Ends the wishes to be told of sales that are over: their letter would mean nothing any more. */
export async function endWaiting(tx: Tx, now: Date): Promise<void> {
  await tx.$executeRaw`
    UPDATE product_wish p SET state = 'ended', ended_at = ${now} FROM sale s
    WHERE s.id = p.sale_id AND p.state IN ('asked', 'confirmed') AND (s.ended_at <= ${now} OR s.ends_at <= ${now})`;
}
