import type { BasketQuote } from "@/lib/basket/types";
import { splitAmount } from "@/lib/values/split-amount";

type Priced = Pick<
  BasketQuote,
  "lines" | "discountTotal" | "taxIncluded" | "taxAdded" | "taxInclusive" | "total"
>;

/** The tax in a gross amount, or on a net one, in minor units. */
function taxOn(amount: number, ratePpm: number, inclusive: boolean): number {
  return Math.round((amount * ratePpm) / (inclusive ? 1_000_000 + ratePpm : 1_000_000));
}

/**
 * Takes what came back in an exchange off the goods that go out for it, at most all of them. The first order keeps its
 * money and its tax, so that only the difference is charged and taxed here. Pure.
 */
export function takeCredit<Quote extends Priced>(
  quote: Quote,
  credit: number,
): { quote: Quote; taken: number } {
  const worth = quote.lines.reduce((sum, line) => sum + line.total, 0);
  const taken = Math.min(credit, worth);
  if (taken <= 0) return { quote, taken: 0 };
  const parts = splitAmount(
    taken,
    quote.lines.map((line) => line.total),
  );
  let saved = 0;
  const lines = quote.lines.map((line, index) => {
    const part = parts[index] ?? 0;
    const total = line.total - part;
    const tax = taxOn(total, line.taxRatePpm, quote.taxInclusive);
    saved += line.tax - tax;
    return { ...line, discount: line.discount + part, total, tax };
  });
  const inclusive = quote.taxInclusive;
  return {
    taken,
    quote: {
      ...quote,
      lines,
      discountTotal: quote.discountTotal + taken,
      taxIncluded: inclusive ? quote.taxIncluded - saved : quote.taxIncluded,
      taxAdded: inclusive ? quote.taxAdded : quote.taxAdded - saved,
      total: quote.total - taken - (inclusive ? 0 : saved),
    },
  };
}
