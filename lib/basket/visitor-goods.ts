import { Prisma } from "@/lib/platform/generated/client";
import type { PricedLine } from "./types";

export type VisitorLine = PricedLine & { /** The variant's. */ readonly id: string };

/** A line of the basket, or with nothing `asked` the variant that was asked about. */
export type GoodsRow = VisitorLine & {
  /** Pieces wanted; `quantity` is what stock allows of them. */
  readonly asked: number;
  /** The basket's. */
  readonly codes: readonly string[] | null;
  /** Whether an order was placed from the basket, paid or not. */
  readonly ordered: boolean | null;
};

type Asked = {
  readonly basketId: string | null;
  readonly variantId: string | null;
  /** Whether the statement begins with `early_sale`, for somebody who can have prices of their own. */
  readonly early: boolean;
};

/**
 * What `/api/visitor` needs of a basket and of one more variant, as one JSON value of `GoodsRow`s in the order they were put
 * in. Counts what `quoteBasket` counts; a test holds the two together.
 * @param now SQL of the moment
 */
export function visitorGoods({ basketId, variantId, early }: Asked, now: Prisma.Sql): Prisma.Sql {
  if (basketId === null && variantId === null) return Prisma.sql`'[]'::json`;
  const theirs = early
    ? Prisma.sql`(SELECT min(e.price) FROM price_period e JOIN early_sale USING (sale_id)
        WHERE e.variant_id = v.id AND e."from" > ${now} AND e.until > ${now})`
    : Prisma.sql`NULL`;
  const asked = Prisma.sql`SELECT ${variantId}::text AS id, 0 AS asked, NULL::timestamptz AS added_at, NULL::text AS line_id,
    NULL::text[] AS codes, NULL::boolean AS ordered, NULL::int AS promised, NULL::int AS promised_pieces`;
  // Most visitors have none, and a statement of fewer parts is begun sooner.
  const [wanted, held] =
    basketId === null
      ? [asked, Prisma.sql`SELECT NULL::text AS id, NULL::int AS pieces WHERE false`]
      : [Prisma.sql`${inBasket(basketId, now)} UNION ALL ${asked}`, ownHeld(basketId)];
  return Prisma.sql`(
    WITH wanted AS MATERIALIZED (${wanted}), held AS (${held})
    SELECT coalesce(json_agg(json_build_object('id', v.id, 'asked', w.asked, 'codes', w.codes, 'ordered', w.ordered, 'productId', v.product_id,
      'quantity', least(w.asked, CASE WHEN v.tracked AND NOT v.oversell
        THEN greatest(0, coalesce(s.on_hand - s.reserved, 0)) + coalesce(h.pieces, 0) END, CASE WHEN w.promised IS NULL THEN NULL
        WHEN w.promised < least(price_in_force(v.id, v.price, ${now}), ${theirs}) THEN w.promised_pieces END),
      'unitPrice', least(price_in_force(v.id, v.price, ${now}), w.promised, ${theirs}),
      'weightGrams', v.weight_grams, 'taxClass', v.tax_class, 'taxable', v.taxable,
      'requiresShipping', v.requires_shipping) ORDER BY w.added_at, w.line_id), '[]')
    FROM wanted w CROSS JOIN LATERAL (
      SELECT v.id, v.product_id, v.price, v.tracked, v.oversell, v.weight_grams, v.taxable AND NOT p.gift_card AS taxable,
        v.requires_shipping, p.tax_class
      FROM variant v JOIN product p ON p.id = v.product_id
      WHERE v.id = w.id AND p.status = 'active' AND p.published_at <= ${now} OFFSET 0
    ) v LEFT JOIN stock s ON s.variant_id = v.id LEFT JOIN held h ON h.id = v.id)`;
}

function inBasket(basketId: string, now: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT l.variant_id AS id, l.quantity AS asked, l.added_at, l.id AS line_id, b.discount_codes AS codes,
      EXISTS (SELECT FROM orders o WHERE o.basket_id = b.id) AS ordered, CASE WHEN l.promised_until > ${now} THEN l.promised_price END AS promised, l.promised_pieces
    FROM basket b JOIN basket_line l ON l.basket_id = b.id WHERE b.id = ${basketId} AND b.state = 'open'`;
}

/** Pieces that orders of this very basket hold back. */
function ownHeld(basketId: string): Prisma.Sql {
  return Prisma.sql`
    SELECT r.variant_id AS id, sum(r.quantity)::int AS pieces
    FROM orders o JOIN stock_reservation r ON r.order_id = o.id AND r.state = 'held'
    WHERE o.basket_id = ${basketId} GROUP BY r.variant_id`;
}
