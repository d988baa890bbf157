import type { Tx } from "@/lib/platform/db";

/** Where a basket left behind stands at this moment, as far as it decides about the next letter. */
export type Standing = {
  readonly bought: boolean;
  /** An order was placed and the bank has not answered yet. */
  readonly paying: boolean;
  /** The basket was touched, merged or ordered since. */
  readonly changed: boolean;
};

/** Reads it by basket, address and customer. */
export async function readStanding(tx: Tx, leftBasketId: string): Promise<Standing> {
  const [standing] = await tx.$queryRaw<Standing[]>`
    WITH l AS (SELECT * FROM left_basket WHERE id = ${leftBasketId}),
    since AS (
      SELECT o.state, o.paid_at FROM orders o, l
      WHERE o.placed_at > l.touched_at - interval '1 day' AND (o.basket_id IN (l.basket_id, l.restored_into) OR o.email = l.email OR o.customer_id = l.customer_id))
    SELECT EXISTS (SELECT FROM since, l WHERE since.paid_at > l.touched_at) AS bought,
      EXISTS (SELECT FROM since WHERE state IN ('awaiting_payment', 'payment_processing')) AS paying,
      NOT EXISTS (SELECT FROM basket b, l WHERE b.id = l.basket_id AND b.state = 'open' AND b.updated_at = l.touched_at) AS changed
    FROM l`;
  if (!standing) throw new Error(`There is no basket left behind ${leftBasketId}`);
  return standing;
}
