import type { SalePromise } from "@/lib/early-access/offers/types";
import { record } from "@/lib/journal/record";
import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { type Result, refusal, success } from "@/lib/values/result";
import type { BasketLimits } from "../types";
import { betterPromise } from "./better-promise";
import { removeLine } from "./remove-line";

type Wanted = {
  basketId: string;
  variantId: string;
  quantity: number;
  currency: string;
  limits: BasketLimits;
  /** A price before a sale's opening that this buyer may have, kept with the pieces. */
  promise?: SalePromise | null;
};
type Row = { product_id: string; price: number; before: number; after: number };

const ofLine = Prisma.sql`l.sale_id, l.promised_price, l.promised_until, l.promised_pieces`;

/**
 * Sets how many pieces of a line are wanted and takes today's price as seen. Zero removes the line. What stock and limit
 * do not allow is brought down to what they do.
 */
export async function changeLine(
  tx: Tx,
  { basketId, variantId, quantity, currency, limits, promise = null }: Wanted,
  now: Date,
): Promise<Result<{ quantity: number }, "not_in_basket">> {
  if (quantity === 0) {
    const removed = await removeLine(tx, { basketId, variantId }, now);
    return removed.ok ? success({ quantity: 0 }) : refusal("not_in_basket");
  }
  const whole = Prisma.sql`least(${quantity}::int, offer.stock_left, ${Math.min(limits.quantityPerLine, 999)}::int)`;
  const given = Prisma.sql`${promise?.saleId ?? null}::text, ${promise?.price ?? null}::int, ${promise?.until ?? null}::timestamptz,
    CASE WHEN ${promise?.price ?? null}::int IS NOT NULL THEN ${whole} END`;
  const [row] = await tx.$queryRaw<Row[]>`
    WITH touched AS (
      UPDATE basket SET updated_at = ${now} WHERE id = ${basketId} AND state = 'open' RETURNING id
    ), offer AS (
      SELECT v.id, v.product_id, price_in_force(v.id, v.price, ${now}) AS price,
        CASE WHEN v.tracked AND NOT v.oversell THEN greatest(1, coalesce(s.on_hand - s.reserved, 0)) END AS stock_left
      FROM variant v LEFT JOIN stock s ON s.variant_id = v.id WHERE v.id = ${variantId}
    )
    UPDATE basket_line l
    SET quantity = ${whole},
      seen_unit_price = least(offer.price, ${promise?.price ?? null}::int, CASE WHEN l.promised_until > ${now} THEN l.promised_price END),
      (sale_id, promised_price, promised_until, promised_pieces) = ${betterPromise([ofLine, given], now)}
    FROM touched, offer WHERE l.basket_id = touched.id AND l.variant_id = offer.id
    RETURNING offer.product_id, l.seen_unit_price AS price, old.quantity AS before, new.quantity AS after`;
  if (!row) return refusal("not_in_basket");
  const about = { basketId, productId: row.product_id, variantId };
  const more = row.after - row.before;
  if (more > 0)
    await record(
      tx,
      { type: "added_to_basket", ...about, data: { quantity: more, unitPrice: row.price, currency } },
      now,
    );
  if (more < 0) await record(tx, { type: "removed_from_basket", ...about, data: { quantity: -more } }, now);
  return success({ quantity: row.after });
}
