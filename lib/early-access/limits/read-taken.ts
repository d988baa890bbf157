import { askKept } from "@/lib/platform/ask-kept";
import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { anyOf } from "@/lib/platform/kept-plans";

type Asked = { readonly saleIds: readonly string[]; readonly email: string; readonly basketId: string };

/** Pieces a buyer has already of these sales, without those that payments of this very basket hold. */
export async function readTaken(tx: Tx, { saleIds, email, basketId }: Asked): Promise<Map<string, number>> {
  if (saleIds.length === 0) return new Map();
  const rows = await askKept<{ id: string; pieces: number }>(
    tx,
    Prisma.sql`
    SELECT b.sale_id AS id, greatest(0, b.pieces - coalesce((
      SELECT sum(l.quantity)::int FROM orders o JOIN order_line l ON l.order_id = o.id AND l.sale_id = b.sale_id
      WHERE o.basket_id = ${basketId} AND o.email = b.email AND o.state IN ('awaiting_payment', 'payment_processing')), 0)) AS pieces
    FROM sale_buyer b WHERE b.email = ${email}::citext AND b.sale_id = ${anyOf(saleIds)}`,
  );
  return new Map(rows.map(({ id, pieces }) => [id, pieces]));
}
