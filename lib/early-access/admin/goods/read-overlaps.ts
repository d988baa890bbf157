import type { Tx } from "@/lib/platform/db";
import type { Overlap, PricedPiece } from "../types";

type Asked = {
  readonly saleId: string | null;
  readonly pieces: readonly PricedPiece[];
  readonly opensAt: Date | null;
  readonly endsAt: Date | null;
};

/** The sales that have some of these goods at the same time; the lowest price counts then. */
export async function readOverlaps(tx: Tx, { saleId, pieces, opensAt, endsAt }: Asked): Promise<Overlap[]> {
  if (!opensAt || !endsAt) return [];
  const reduced = pieces.flatMap(({ variantId, price }) => (price === null ? [] : [{ variantId, price }]));
  return tx.$queryRaw<Overlap[]>`
    SELECT s.id AS "saleId", s.name, min(p."from") AS "from", max(p.until) AS until, count(*)::int AS variants,
      (count(*) FILTER (WHERE p.price < o.price))::int AS lower
    FROM jsonb_to_recordset(${JSON.stringify(reduced)}::jsonb) AS o("variantId" text, price int)
    JOIN price_period p ON p.variant_id = o."variantId" AND p."from" < ${endsAt} AND p.until > ${opensAt}
    JOIN sale s ON s.id = p.sale_id
    WHERE s.id <> ${saleId ?? ""} GROUP BY s.id, s.name ORDER BY min(p."from"), s.id LIMIT 20`;
}
