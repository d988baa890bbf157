import type { Tx } from "@/lib/platform/db";

/** Ends every wish of an address, also one whose letter is written and not yet sent. */
export async function endWishes(tx: Tx, email: string, now: Date): Promise<void> {
  await tx.$executeRaw`
    UPDATE product_wish w SET state = 'ended', ended_at = ${now} WHERE w.email = ${email}::citext AND (w.state IN ('asked', 'confirmed')
      OR w.state = 'written' AND EXISTS (SELECT 1 FROM outbox_letter o WHERE o.wish_id = w.id AND o.state = 'waiting'))`;
}
