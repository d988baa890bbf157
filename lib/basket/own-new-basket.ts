import type { Tx } from "@/lib/platform/db";

/** A basket that was just begun by somebody who is signed in is theirs, so that they find it on their other devices. */
export async function ownNewBasket(tx: Tx, basketId: string, userId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE basket SET customer_id = c.id FROM customer c
    WHERE c.user_id = ${userId} AND basket.id = ${basketId} AND basket.customer_id IS NULL`;
}
