import { currencyDigits } from "@/lib/values/currency-digits";
import { parseFigure } from "./parse-figure";

/** A price in whole minor units, rounded half up; null when the text is not one. */
export function parseAmount(text: string, currency: string): number | null {
  const figure = parseFigure(text);
  if (figure === null) return null;
  const digits = currencyDigits(currency);
  // Through decimal text: 1.005 × 100 is 100.49999999999999 in binary.
  const [mantissa = "0", exponent = "0"] = figure.toExponential().split("e");
  const amount = Math.round(Number(`${mantissa}e${Number(exponent) + digits}`));
  return Number.isSafeInteger(amount) ? amount : null;
}
