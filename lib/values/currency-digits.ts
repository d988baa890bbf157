/** Written without decimals by custom, which is what `Intl` tells of them, but counted in hundredths: docs.stripe.com/currencies. */
export const writtenWhole: ReadonlySet<string> = new Set(
  "AFN ALL COP HUF IDR IQD IRR ISK KPW LAK LBP MMK PKR SLL SOS SYP UGX YER".split(" "),
);

const digits = new Map([...writtenWhole].map((currency) => [currency, 2]));

/**
 * How many decimals of a currency its amounts are counted in: 2 for GBP, 0 for JPY, 3 for KWD. The unit is the one that
 * Stripe charges in, or an amount would be charged a hundredfold or a hundredth.
 */
export function currencyDigits(currency: string): number {
  let known = digits.get(currency);
  if (known === undefined) {
    known =
      new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ??
      2;
    digits.set(currency, known);
  }
  return known;
}
