import { readOffers } from "@/lib/discounts/data";
import { giftsLeft } from "@/lib/discounts/rules/gifts-left";
import { noOffers } from "@/lib/discounts/rules/no-offers";
import type { Discount, Offers } from "@/lib/discounts/types";
import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { planKept } from "@/lib/platform/kept-plans";
import { ownHolds } from "./own-holds";
import type { PricedLine } from "./types";

type VisitorLine = PricedLine & { /** The variant's. */ readonly id: string };

export type VisitorGoods = {
  /** What is in the basket and can be bought. */
  readonly lines: readonly VisitorLine[];
  /** The variant asked about; null when it is not on sale. */
  readonly variant: VisitorLine | null;
  readonly inBasket: boolean;
  /** What counts, or could, for this basket. */
  readonly offers: Offers;
};

type Row = VisitorLine & { asked: number; codes: string[] | null };

/**
 * What `/api/visitor` needs of a basket and of one more variant, in one statement because every page asks for it. Counts
 * what `quoteBasket` counts; a test holds the two together.
 */
export async function readVisitorGoods(
  tx: Tx,
  {
    basketId,
    variantId,
    automatic,
    customerId = null,
  }: {
    basketId: string | null;
    variantId: string | null;
    /** Automatic discounts that are at hand already. */
    automatic?: readonly Discount[];
    customerId?: string | null;
  },
  now: Date,
): Promise<VisitorGoods> {
  const rows = basketId || variantId ? await read(tx, basketId, variantId, now) : [];
  const lines = rows.filter((row) => row.asked > 0 && row.quantity > 0);
  const codes = rows.find((row) => row.codes !== null)?.codes ?? [];
  return {
    lines,
    variant: rows.find((row) => row.asked === 0) ?? null,
    inBasket: lines.some((line) => line.id === variantId),
    offers:
      codes.length > 0 || automatic === undefined || automatic.length > 0
        ? await offersFor(tx, rows, { basketId, codes, automatic, customerId }, now)
        : noOffers,
  };
}

async function read(tx: Tx, basketId: string | null, variantId: string | null, now: Date): Promise<Row[]> {
  return tx.$queryRaw<Row[]>`
    ${Prisma.raw(planKept)}
    WITH wanted AS (
      SELECT l.variant_id AS id, l.quantity AS asked, l.added_at, l.id AS line_id, b.discount_codes AS codes,
        CASE WHEN l.promised_until > ${now} THEN l.promised_price END AS promised
      FROM basket b JOIN basket_line l ON l.basket_id = b.id WHERE b.id = ${basketId} AND b.state = 'open'
      UNION ALL
      SELECT ${variantId}::text, 0, NULL, NULL, NULL, NULL
    ), held AS (
      SELECT r.variant_id AS id, sum(r.quantity)::int AS pieces
      FROM orders o JOIN stock_reservation r ON r.order_id = o.id AND r.state = 'held'
      WHERE o.basket_id = ${basketId} GROUP BY r.variant_id
    ), offer AS (
      SELECT v.*, least(price_in_force(v.id, v.price, ${now}), w.promised) AS present, w.asked, w.added_at, w.line_id, w.codes, p.tax_class, v.taxable AND NOT p.gift_card AS taxed,
        CASE WHEN v.tracked AND NOT v.oversell
          THEN greatest(0, coalesce(s.on_hand - s.reserved, 0)) + coalesce(h.pieces, 0) END AS stock_left
      FROM wanted w JOIN variant v ON v.id = w.id JOIN product p ON p.id = v.product_id
      LEFT JOIN stock s ON s.variant_id = v.id LEFT JOIN held h ON h.id = v.id
      WHERE p.status = 'active' AND p.published_at <= ${now}
    )
    SELECT id, asked, codes, product_id AS "productId", least(asked, stock_left) AS quantity, present AS "unitPrice", weight_grams AS "weightGrams",
      tax_class AS "taxClass", taxed AS taxable, requires_shipping AS "requiresShipping"
    FROM offer ORDER BY added_at, line_id`;
}

async function offersFor(
  tx: Tx,
  rows: readonly Row[],
  asked: {
    basketId: string | null;
    codes: readonly string[];
    automatic: readonly Discount[] | undefined;
    customerId: string | null;
  },
  now: Date,
): Promise<Offers> {
  const { basketId, codes, automatic, customerId } = asked;
  // A use that this basket's own payment under way holds does not count against it.
  const holds = await ownHolds(tx, basketId ?? "");
  const { offers, giftVariants } = await readOffers(tx, {
    ...{ basketId, codes, automatic, holds, now },
    productIds: rows.map((row) => row.productId),
    buyer: { customerId, email: null },
  });
  const bought = new Map(rows.filter((row) => row.asked > 0).map((row) => [row.id, row.quantity]));
  return { ...offers, gifts: giftsLeft(giftVariants, bought) };
}
