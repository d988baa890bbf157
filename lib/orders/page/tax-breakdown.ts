import { taxOf } from "@/lib/basket/pricing/tax-of";
import { splitAmount } from "@/lib/values/split-amount";
import type { TaxRow } from "./types";

type Taxed = {
  readonly deliveryTotal: number;
  readonly taxAdded: number;
  readonly lines: readonly {
    readonly total: number;
    readonly taxRatePpm: number;
    readonly tax: number;
    readonly gift: boolean;
  }[];
};

/**
 * Net, tax and gross by rate, delivery with the goods it brought, as it was taxed when the order was priced. The rows' tax
 * adds up to the order's, and their gross to its total. Gifts cost nothing and have no part in it. Minor units; no rows for
 * an order without tax.
 */
export function taxBreakdown({ deliveryTotal, taxAdded, lines: all }: Taxed): TaxRow[] {
  const lines = all.filter((line) => !line.gift);
  const inclusive = taxAdded === 0;
  const rates = [...new Set(lines.map((line) => line.taxRatePpm))];
  const groups = rates.map((ratePpm) => lines.filter((line) => line.taxRatePpm === ratePpm));
  const worth = groups.map((group) => group.reduce((sum, line) => sum + line.total, 0));
  const delivery = splitAmount(deliveryTotal, worth);
  const rows = rates.map((ratePpm, index) => {
    const part = delivery[index] ?? 0;
    const amount = (worth[index] ?? 0) + part;
    const goodsTax = groups[index]?.reduce((sum, line) => sum + line.tax, 0) ?? 0;
    const tax = goodsTax + taxOf(part, ratePpm, inclusive);
    return inclusive
      ? { ratePpm, net: amount - tax, tax, gross: amount }
      : { ratePpm, net: amount, tax, gross: amount + tax };
  });
  return rows.some(({ tax }) => tax > 0) ? rows.sort((a, b) => b.ratePpm - a.ratePpm) : [];
}
