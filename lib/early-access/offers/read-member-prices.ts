import { LRUCache } from "lru-cache";
import { lowestInForce } from "@/lib/catalogue/lowest-in-force";
import { readHistories } from "@/lib/catalogue/prices/read-histories";
import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { planKept } from "@/lib/platform/kept-plans";
import type { MemberPrices } from "../types";
import { admitted } from "./read-sale-offers";
import type { Asker } from "./types";

type Row = {
  productId: string;
  variantId: string;
  /** What everybody pays now. */
  price: number;
  mine: number | null;
  since: Date | null;
  until: Date | null;
  saleName: string | null;
  opensAt: Date | null;
};

/** By variant and the beginning of its window. */
const priors = new LRUCache<string, { readonly lowest: number | null }>({ max: 5_000, ttl: 60_000 });

/**
 * What the asker pays less than everybody of these products before a sale opens, by product; the others are missing. One
 * statement, the same whether or not there is a sale.
 */
export async function readMemberPrices(
  tx: Tx,
  productIds: readonly string[],
  asker: Asker,
  now: Date,
): Promise<MemberPrices> {
  const rows = await tx.$queryRaw<Row[]>`
    ${Prisma.raw(planKept)}
    SELECT v.product_id AS "productId", v.id AS "variantId", price_in_force(v.id, v.price, ${now}) AS price,
      m.price AS mine, m.since, m.until, m."saleName", m."opensAt"
    FROM variant v LEFT JOIN LATERAL (
      SELECT p.price, p.until, s.name AS "saleName", p."from" AS "opensAt",
        (SELECT min(w.opens_at) FROM sale_window w WHERE w.sale_id = s.id AND ${admitted(asker, now)}) AS since
      FROM price_period p JOIN sale s ON s.id = p.sale_id
      WHERE p.variant_id = v.id AND p."from" > ${now}
        AND EXISTS (SELECT FROM sale_window w WHERE w.sale_id = s.id AND ${admitted(asker, now)})
      ORDER BY p.price LIMIT 1) AS m ON true
    WHERE v.product_id = ANY(${[...productIds]}::text[])`;
  const reduced = rows.filter((row) => row.mine !== null && row.mine < row.price);
  if (reduced.length === 0) return {};
  const priors = await readPriors(tx, reduced, now);
  const products = new Set(reduced.map(({ productId }) => productId));
  return Object.fromEntries(
    [...products].map((productId) => {
      const all = rows.filter((row) => row.productId === productId);
      const prices = all.map((row) => Math.min(row.price, row.mine ?? row.price));
      const mine = all.filter((row) => reduced.includes(row));
      const first = mine[0];
      return [
        productId,
        {
          ...{ saleName: first?.saleName ?? "", opensAt: (first?.opensAt ?? now).toISOString() },
          ...{ minPrice: Math.min(...prices), maxPrice: Math.max(...prices) },
          variants: Object.fromEntries(
            mine.map(({ variantId, mine: price, until }) => [
              variantId,
              {
                ...memberPrice(price ?? 0, priors.get(variantId) ?? null),
                until: (until ?? now).toISOString(),
              },
            ]),
          ),
        },
      ];
    }),
  );
}

/** The lowest price of the 30 days before each one's window. What is past does not change: it is read once for all who are in. */
async function readPriors(tx: Tx, rows: readonly Row[], now: Date): Promise<Map<string, number | null>> {
  const found = rows.map((row) => {
    const name = `${row.variantId} ${row.since?.getTime()}`;
    return { row, name, prior: priors.get(name) };
  });
  const unknown = found.flatMap(({ row, prior }) => (prior ? [] : [row.variantId]));
  const histories = await readHistories(tx, unknown, now);
  return new Map(
    found.map(({ row: { variantId, since }, name, prior }) => {
      const { lowest } = prior ?? { lowest: lowestInForce(histories.get(variantId) ?? [], since ?? now) };
      if (!prior) priors.set(name, { lowest });
      return [variantId, lowest];
    }),
  );
}

function memberPrice(price: number, prior: number | null) {
  if (prior === null || prior <= price) return { price, lowestPrior: null, percent: null };
  return { price, lowestPrior: prior, percent: Math.floor(((prior - price) * 100) / prior) };
}
