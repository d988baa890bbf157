import { LRUCache } from "lru-cache";
import { lowestInForce } from "@/lib/catalogue/lowest-in-force";
import { readHistories } from "@/lib/catalogue/prices/read-histories";
import { askKept } from "@/lib/platform/ask-kept";
import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import type { MemberPrices } from "../types";
import { earlySales } from "./early-sales";
import type { Asker } from "./types";

/** A variant of a product that the asker has something of before its opening. Moments as JSON writes them. */
export type MemberRow = {
  readonly productId: string;
  readonly variantId: string;
  /** What everybody pays now. */
  readonly price: number;
  readonly mine: number | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly saleName: string | null;
  readonly opensAt: string | null;
};

/** By variant and the beginning of its window. */
const priors = new LRUCache<string, { readonly lowest: number | null }>({ max: 5_000, ttl: 60_000 });

/**
 * The rows for `memberPricesOf` of these products as one JSON value, for a statement that begins with `early_sale`; the same SQL
 * whether or not there is a sale.
 * @param now the moment, or SQL of it
 */
export function memberRows(productIds: readonly string[], now: Date | Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(
    WITH early AS MATERIALIZED (
      SELECT v.product_id, v.id, p.price, p.until, s.name, p."from", a.since
      FROM variant v JOIN price_period p ON p.variant_id = v.id AND p."from" > ${now}
      JOIN early_sale a ON a.sale_id = p.sale_id JOIN sale s ON s.id = p.sale_id
      WHERE v.product_id = ANY(${[...productIds]}::text[])
    )
    SELECT coalesce(json_agg(json_build_object('productId', v.product_id, 'variantId', v.id,
      'price', price_in_force(v.id, v.price, ${now}), 'mine', m.price, 'since', m.since, 'until', m.until,
      'saleName', m.name, 'opensAt', m."from")), '[]')
    FROM variant v LEFT JOIN LATERAL (SELECT * FROM early e WHERE e.id = v.id ORDER BY e.price LIMIT 1) AS m ON true
    WHERE v.product_id IN (SELECT product_id FROM early))`;
}

/** What the asker pays less than everybody of these products before a sale opens, by product; the others are missing. */
export async function readMemberPrices(
  tx: Tx,
  productIds: readonly string[],
  asker: Asker,
  now: Date,
): Promise<MemberPrices> {
  const statement = Prisma.sql`
    WITH early_sale AS MATERIALIZED (${earlySales(asker, now)}) SELECT ${memberRows(productIds, now)} AS rows`;
  const [found] = await askKept<{ rows: MemberRow[] }>(tx, statement);
  return memberPricesOf(tx, found?.rows ?? [], now);
}

/** The same from rows that are at hand. */
export async function memberPricesOf(tx: Tx, rows: readonly MemberRow[], now: Date): Promise<MemberPrices> {
  const reduced = rows.filter((row) => row.mine !== null && row.mine < row.price);
  if (reduced.length === 0) return {};
  const priors = await readPriors(tx, reduced, now);
  const iso = (moment: string | null | undefined) => (moment ? new Date(moment) : now).toISOString();
  return Object.fromEntries(
    [...Map.groupBy(reduced, ({ productId }) => productId)].map(([productId, mine]) => {
      const all = rows.filter((row) => row.productId === productId);
      const prices = all.map((row) => Math.min(row.price, row.mine ?? row.price));
      return [
        productId,
        {
          ...{ saleName: mine[0]?.saleName ?? "", opensAt: iso(mine[0]?.opensAt) },
          ...{ minPrice: Math.min(...prices), maxPrice: Math.max(...prices) },
          variants: Object.fromEntries(
            mine.map(({ variantId, mine: price, until }) => [
              variantId,
              { ...memberPrice(price ?? 0, priors.get(variantId) ?? null), until: iso(until) },
            ]),
          ),
        },
      ];
    }),
  );
}

/** The lowest price of the 30 days before each one's window. What is past does not change: it is read once for all who are in. */
async function readPriors(
  tx: Tx,
  rows: readonly MemberRow[],
  now: Date,
): Promise<Map<string, number | null>> {
  const found = rows.map((row) => {
    const name = `${row.variantId} ${row.since}`;
    return { row, name, prior: priors.get(name) };
  });
  const unknown = found.flatMap(({ row, prior }) => (prior ? [] : [row.variantId]));
  const histories = await readHistories(tx, unknown, now);
  return new Map(
    found.map(({ row: { variantId, since }, name, prior }) => {
      const begun = since ? new Date(since) : now;
      const { lowest } = prior ?? { lowest: lowestInForce(histories.get(variantId) ?? [], begun) };
      if (!prior) priors.set(name, { lowest });
      return [variantId, lowest];
    }),
  );
}

function memberPrice(price: number, prior: number | null) {
  if (prior === null || prior <= price) return { price, lowestPrior: null, percent: null };
  return { price, lowestPrior: prior, percent: Math.floor(((prior - price) * 100) / prior) };
}
