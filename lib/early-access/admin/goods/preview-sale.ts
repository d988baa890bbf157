import type { Tx } from "@/lib/platform/db";
import type { SalePreview, SaleRule } from "../types";
import { priceGoods } from "./price-goods";
import { readOverlaps } from "./read-overlaps";

/** More rows than anybody reads; the counts are of all. */
const most = 200;

/** What a sale comes to as it is written now. */
export async function previewSale(
  tx: Tx,
  saleId: string | null,
  rule: SaleRule,
  now: Date,
): Promise<SalePreview> {
  const pieces = await priceGoods(tx, rule, now);
  const { opensAt, endsAt: until, windows } = rule;
  const begins = windows.map((window) => window.opensAt.getTime());
  const from = opensAt && new Date(Math.min(opensAt.getTime(), ...begins));
  const reduced = pieces.filter(({ price }) => price !== null);
  return {
    pieces: pieces.slice(0, most),
    total: pieces.length,
    reduced: reduced.length,
    silent: reduced.filter(({ lowestPrior }) => lowestPrior === null).length,
    overlaps: await readOverlaps(tx, { saleId, pieces, from, until }),
  };
}
