import { variantTitle } from "@/lib/catalogue/variant-title";
import { earlyOffer } from "@/lib/early-access/offers/early-offer";
import type { Asker, SalePromise } from "@/lib/early-access/offers/types";
import type { QuietFactType } from "@/lib/journal/types";
import { askKept } from "@/lib/platform/ask-kept";
import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { createId } from "@/lib/values/id";
import { pieceTitle } from "@/lib/values/piece-title";
import { type Result, refusal, success } from "@/lib/values/result";
import type { BasketLimits } from "../types";
import { betterPromise } from "./better-promise";

export type AddedLine = {
  readonly basketId: string;
  readonly variantId: string;
  /** Pieces in the line now, and how many of them are new: fewer than asked when stock or the limit ended. */
  readonly quantity: number;
  readonly added: number;
  readonly unitPrice: number;
  /** "Ring Bed, Small" */
  readonly name: string;
  /** Pieces in the whole basket now. */
  readonly count: number;
};

type Wanted = {
  basketId: string;
  variantId: string;
  quantity: number;
  currency: string;
  limits: BasketLimits;
  /** A price before a sale's opening, kept with what is put in; or who asks for it, whose best one is looked for. */
  promise?: SalePromise | Asker | null;
  /** The customer whose basket it is when it is begun now. */
  ownerId?: string | null;
};

type Row = {
  title: string;
  option_values: string[];
  price: number;
  stock_left: number | null;
  open: boolean;
  before: number | null;
  after: number | null;
  others: number;
};

/** Written by the statement itself and not by `record`: sound as long as nothing reacts to this fact, which the type checks. */
const fact = "added_to_basket" satisfies QuietFactType;

const ofLine = Prisma.sql`basket_line.sale_id, basket_line.promised_price, basket_line.promised_until, basket_line.promised_pieces`;
/** The price before an opening that is kept with the line: a SELECT of its sale, price and end. */
function promised(promise: SalePromise | Asker | null, variantId: string, now: Prisma.Sql): Prisma.Sql {
  if (promise && "invitations" in promise) return earlyOffer(variantId, promise, now);
  const { saleId = null, price = null, until = null } = promise ?? {};
  return Prisma.sql`SELECT ${saleId}::text AS sale_id, ${price}::int AS price, ${until}::timestamptz AS until`;
}

/** What the column takes, whatever the settings allow. */
const columnMost = 999;

/**
 * Puts pieces of a variant into a basket, which is begun when there is none or the old one is closed. Takes no more than
 * the stock and the limit allow. One statement, journal and all: two clicks at once count twice and never make two lines,
 * and it is whole without a transaction around it.
 * @param at when; null for the present moment by the database's clock
 */
export async function addLine(
  tx: Tx,
  input: Omit<Wanted, "basketId"> & { basketId: string | null },
  at: Date | null,
): Promise<Result<AddedLine, "unknown_variant" | "sold_out" | "basket_full">> {
  const basketId = input.basketId ?? createId("bask");
  const row = await put(tx, { ...input, basketId }, at);
  if (!row) return refusal("unknown_variant");
  if (!row.open && input.basketId) return addLine(tx, { ...input, basketId: null }, at);
  if (row.after === null) return refusal(row.stock_left === 0 ? "sold_out" : "basket_full");
  const added = row.after - (row.before ?? 0);
  const name = pieceTitle({ title: row.title, variantTitle: variantTitle(row.option_values) });
  const count = row.others + row.after;
  return success({
    basketId,
    variantId: input.variantId,
    name,
    quantity: row.after,
    added,
    unitPrice: row.price,
    count,
  });
}

async function put(
  tx: Tx,
  { basketId, variantId, quantity, currency, limits, promise = null, ownerId = null }: Wanted,
  at: Date | null,
): Promise<Row | undefined> {
  const most = Math.min(limits.quantityPerLine, columnMost);
  const now = Prisma.sql`(SELECT now FROM present)`;
  const whole = Prisma.sql`greatest(1, least(basket_line.quantity + ${quantity}::int, (SELECT stock_left FROM offer), ${most}::int))`;
  // A price that is open to them now is promised for all that lies there.
  const given = Prisma.sql`excluded.sale_id, excluded.promised_price, excluded.promised_until, CASE WHEN excluded.promised_price IS NOT NULL THEN ${whole} END`;
  const kept = (column: Prisma.Sql) => Prisma.sql`(SELECT ${column} FROM promised)`;
  const [row] = await askKept<Row>(
    tx,
    Prisma.sql`
    WITH present AS MATERIALIZED (
      SELECT coalesce(${at}::timestamptz, date_trunc('milliseconds', clock_timestamp())) AS now
    ), promised AS MATERIALIZED (
      ${promised(promise, variantId, now)}
    ), offer AS (
      SELECT v.id, v.product_id, least(price_in_force(v.id, v.price, ${now}), ${kept(Prisma.sql`price`)}) AS price, v.option_values, p.title,
        CASE WHEN v.tracked AND NOT v.oversell THEN greatest(0, coalesce(s.on_hand - s.reserved, 0)) END AS stock_left
      FROM variant v JOIN product p ON p.id = v.product_id LEFT JOIN stock s ON s.variant_id = v.id
      WHERE v.id = ${variantId} AND p.status = 'active' AND p.published_at <= ${now}
    ), basket_open AS (
      INSERT INTO basket (id, currency, customer_id, created_at, updated_at)
      SELECT ${basketId}, ${currency}, (SELECT c.id FROM customer c WHERE c.id = ${ownerId}), ${now}, ${now}
      FROM offer WHERE stock_left IS DISTINCT FROM 0
      ON CONFLICT (id) DO UPDATE SET updated_at = excluded.updated_at WHERE basket.state = 'open'
      RETURNING id
    ), line AS (
      INSERT INTO basket_line (id, basket_id, variant_id, quantity, seen_unit_price, added_at, sale_id, promised_price, promised_until, promised_pieces)
      SELECT ${createId("line")}, b.id, o.id, least(${quantity}::int, o.stock_left, ${most}::int), o.price, ${now},
        ${kept(Prisma.sql`sale_id`)}, ${kept(Prisma.sql`price`)}, ${kept(Prisma.sql`until`)},
        CASE WHEN ${kept(Prisma.sql`price`)} IS NOT NULL THEN least(${quantity}::int, o.stock_left, ${most}::int) END
      FROM offer o, basket_open b
      WHERE (SELECT count(*) FROM basket_line l WHERE l.basket_id = b.id AND l.variant_id <> o.id) < ${limits.linesPerBasket}
      ON CONFLICT (basket_id, variant_id) DO UPDATE SET
        quantity = ${whole},
        seen_unit_price = least(excluded.seen_unit_price, CASE WHEN basket_line.promised_until > ${now} THEN basket_line.promised_price END),
        (sale_id, promised_price, promised_until, promised_pieces) = ${betterPromise([ofLine, given], now)}
      RETURNING old.quantity AS before, new.quantity AS after
    ), journal AS (
      INSERT INTO journal_entry (type, at, basket_id, product_id, variant_id, data)
      SELECT ${fact}, ${now}, ${basketId}, o.product_id, o.id,
        jsonb_build_object('quantity', line.after - coalesce(line.before, 0), 'unitPrice', o.price, 'currency', ${currency}::text)
      FROM line, offer o WHERE line.after > coalesce(line.before, 0)
    )
    SELECT o.title, o.option_values, o.price, o.stock_left, EXISTS (SELECT FROM basket_open) OR o.stock_left = 0 AS open, line.before, line.after,
      (SELECT coalesce(sum(l.quantity), 0)::int FROM basket_line l WHERE l.basket_id = ${basketId} AND l.variant_id <> o.id) AS others
    FROM offer o LEFT JOIN line ON true`,
  );
  return row;
}
