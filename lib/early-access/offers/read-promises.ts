import type { Tx } from "@/lib/platform/db";
import { readSaleOffers } from "./read-sale-offers";
import type { Asker, SalePromise } from "./types";

/** The lowest price before an opening that the asker may have of each of these variants, to be kept with it in a basket. */
export async function readPromises(
  tx: Tx,
  variantIds: readonly string[],
  asker: Asker,
  now: Date,
): Promise<Map<string, SalePromise>> {
  const offers = await readSaleOffers(tx, variantIds, asker, now);
  const early = offers.filter(({ access }) => access === "members").sort((a, b) => b.price - a.price);
  return new Map(early.map(({ variantId, saleId, price, until }) => [variantId, { saleId, price, until }]));
}
