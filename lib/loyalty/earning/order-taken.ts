import type { Tx } from "@/lib/platform/db";

/** How many of an order's points the ledger has taken back by now. */
export async function orderTaken(tx: Tx, memberId: string, orderId: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ taken: number }[]>`
    SELECT coalesce(sum(p.amount), 0)::int AS taken FROM points_transaction t
    JOIN points_posting p ON p.transaction_id = t.id AND p.account = 'taken_back'
    WHERE t.member_id = ${memberId} AND t.order_id = ${orderId}`;
  return row?.taken ?? 0;
}
