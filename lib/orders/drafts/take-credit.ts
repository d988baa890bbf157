import { taxOf } from "@/lib/basket/pricing/tax-of";
import type { BasketQuote } from "@/lib/basket/types";
import { splitAmount } from "@/lib/values/split-amount";

type Priced = Pick<
  BasketQuote,
  "lines" | "discountTotal" | "deliveryTotal" | "taxIncluded" | "taxAdded" | "taxInclusive" | "total"
>;

export type Credited<Quote> = {
  readonly quote: Quote;
  /** What was taken off the goods, as the quote counts them: without a tax that comes on top. */
  readonly off: number;
  /** What is left of the credit when everything is covered by it: to be paid back. */
  readonly left: number;
};

/** What a buyer pays at this amount's side of the tax. */
const withTax = (amount: number, tax: number, inclusive: boolean) => (inclusive ? amount : amount + tax);

/** Takes a part off what is paid for an amount, and finds amount and tax of the rest. */
function lessen(amount: number, tax: number, ratePpm: number, part: number, inclusive: boolean) {
  const paid = withTax(amount, tax, inclusive) - part;
  if (inclusive) return { amount: paid, tax: taxOf(paid, ratePpm, true) };
  const within = taxOf(paid, ratePpm, true);
  return { amount: paid - within, tax: within };
}

/**
 * Takes what came back in an exchange off what goes out for it: the goods first, then delivery. The first order keeps its
 * money and its tax, so that only the difference is charged and taxed here, or paid back. Pure.
 * @param credit what was paid for the goods that came back, tax with it, in minor units
 */
export function takeCredit<Quote extends Priced>(quote: Quote, credit: number): Credited<Quote> {
  if (credit <= 0) return { quote, off: 0, left: 0 };
  const inclusive = quote.taxInclusive;
  const paid = quote.lines.map(({ total, tax }) => withTax(total, tax, inclusive));
  const goods = paid.reduce((sum, one) => sum + one, 0);
  const taken = Math.min(credit, goods);
  const parts = splitAmount(taken, paid);
  let [off, saved] = [0, 0];
  const lines = quote.lines.map((line, index) => {
    const rest = lessen(line.total, line.tax, line.taxRatePpm, parts[index] ?? 0, inclusive);
    off += line.total - rest.amount;
    saved += line.tax - rest.tax;
    return { ...line, discount: line.discount + line.total - rest.amount, total: rest.amount, tax: rest.tax };
  });
  // Only when all goods are covered is there something for delivery: then what is left to pay is delivery and its tax.
  const payable = quote.total - taken;
  const covered = taken === goods ? Math.min(credit - taken, payable) : 0;
  const tax = (inclusive ? quote.taxIncluded : quote.taxAdded) - saved;
  const kept = payable - covered;
  const keptTax = covered > 0 ? Math.round((tax * kept) / payable) : tax;
  return {
    off,
    left: credit - taken - covered,
    quote: {
      ...quote,
      lines,
      discountTotal: quote.discountTotal + off,
      deliveryTotal: covered > 0 ? kept - (inclusive ? 0 : keptTax) : quote.deliveryTotal,
      taxIncluded: inclusive ? keptTax : quote.taxIncluded,
      taxAdded: inclusive ? quote.taxAdded : keptTax,
      total: kept,
    },
  };
}
