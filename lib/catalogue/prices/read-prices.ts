import type { Tx } from "@/lib/platform/db";
import { reductionOf } from "../reduction-of";
import type { Reduction } from "../types";
import { readHistories } from "./read-histories";

type Usual = { readonly id: string; readonly price: number; readonly compareAtPrice: number | null };

export type PriceNow = {
  /** What everybody pays at this moment, minor units. */
  readonly price: number;
  /** The reduction that may truthfully be announced. */
  readonly reduction: Reduction | null;
  /** When the price goes back to the usual one; null when it is the usual one. */
  readonly until: Date | null;
};

/** What these variants cost everybody at a moment, by id. */
export async function readPrices(
  tx: Tx,
  variants: readonly Usual[],
  now: Date,
): Promise<Map<string, PriceNow>> {
  const periods = await tx.pricePeriod.findMany({
    where: { variantId: { in: variants.map(({ id }) => id) }, from: { lte: now }, until: { gt: now } },
    orderBy: [{ price: "asc" }, { until: "desc" }],
  });
  const lowest = new Map(periods.toReversed().map((period) => [period.variantId, period]));
  const marked = variants.filter(
    ({ id, price, compareAtPrice }) => lowest.has(id) || (compareAtPrice !== null && compareAtPrice > price),
  );
  const histories = await readHistories(
    tx,
    marked.map(({ id }) => id),
    now,
  );
  return new Map(
    variants.map(({ id, price: usual }) => {
      const period = lowest.get(id);
      const reduced = period !== undefined && period.price < usual;
      return [
        id,
        {
          price: reduced ? period.price : usual,
          reduction: reductionOf(histories.get(id) ?? [], now),
          until: reduced ? period.until : null,
        },
      ];
    }),
  );
}
