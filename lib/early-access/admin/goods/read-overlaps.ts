import { variantTitle } from "@/lib/catalogue/variant-title";
import type { Tx } from "@/lib/platform/db";
import { pieceTitle } from "@/lib/values/piece-title";
import type { Overlap, PricedPiece } from "../types";

type Asked = {
  readonly saleId: string | null;
  readonly pieces: readonly PricedPiece[];
  /** The beginning of the first window, or the opening where there is none. */
  readonly from: Date | null;
  readonly until: Date | null;
};

/** As many of the goods as are named; the counts are of all. */
const named = 12;

type Row = Omit<Overlap, "goods"> & {
  goods: { title: string; options: string[]; here: number; there: number }[];
};

/**
 * The sales that have some of these goods at the same time, early access counted in, with those goods and both prices. Of a
 * sale that is scheduled its settled prices are compared. Drafts have no prices yet and meet nothing.
 */
export async function readOverlaps(
  tx: Tx,
  { saleId, pieces, from, until }: Asked,
): Promise<readonly Overlap[]> {
  if (!from || !until) return [];
  const reduced = pieces.flatMap(({ variantId, price }) => (price === null ? [] : [{ variantId, price }]));
  const id = saleId ?? "";
  const rows = await tx.$queryRaw<Row[]>`
    WITH settled AS (SELECT variant_id, price FROM price_period WHERE sale_id = ${id}
    ), mine AS (
      SELECT variant_id, price FROM settled
      UNION ALL SELECT o."variantId", o.price FROM jsonb_to_recordset(${JSON.stringify(reduced)}::jsonb) AS o("variantId" text, price int)
        WHERE NOT EXISTS (SELECT FROM settled)
    ), met AS (
      SELECT p.sale_id, p."from", p.until, m.price AS here, p.price AS there, v.option_values, t.title, v.position, t.id AS product_id,
        row_number() OVER (PARTITION BY p.sale_id ORDER BY t.title, t.id, v.position) AS place
      FROM mine m JOIN price_period p ON p.variant_id = m.variant_id AND p.sale_id <> ${id} AND p.until > ${from} AND p.until > p."from"
      JOIN variant v ON v.id = p.variant_id JOIN product t ON t.id = v.product_id
      WHERE least(p."from", (SELECT min(w.opens_at) FROM sale_window w WHERE w.sale_id = p.sale_id)) < ${until}
    )
    SELECT s.id AS "saleId", s.name, min(met."from") AS "from", max(met.until) AS until,
      (SELECT min(w.opens_at) FROM sale_window w WHERE w.sale_id = s.id) AS "firstAt", count(*)::int AS variants,
      (count(*) FILTER (WHERE there < here))::int AS lower, (count(*) FILTER (WHERE there = here))::int AS same,
      jsonb_agg(jsonb_build_object('title', met.title, 'options', to_jsonb(option_values), 'here', here, 'there', there) ORDER BY place)
        FILTER (WHERE place <= ${named}) AS goods
    FROM met JOIN sale s ON s.id = met.sale_id GROUP BY s.id, s.name ORDER BY min(met."from"), s.id LIMIT 20`;
  return rows.map(({ goods, ...row }) => ({
    ...row,
    goods: goods.map(({ title, options, here, there }) => ({
      ...{ here, there },
      title: pieceTitle({ title, variantTitle: variantTitle(options) }),
    })),
  }));
}
