import { countryName } from "@/lib/values/country";
import { currencyDigits } from "@/lib/values/currency-digits";
import type { ShopSettings } from "../types";

type Money = ShopSettings["money"];

/** What a change of currency, home, clock or tax brings about, in sentences to be read before it is made. Pure. */
export function moneyConsequences(before: Money, after: Money): string[] {
  const found: string[] = [];
  if (before.currency !== after.currency) {
    found.push(
      `Prices are not converted: a product that costs 54.90 ${before.currency} costs 54.90 ${after.currency} then. So do delivery, discounts and gift limits.`,
      "Orders and refunds that exist keep the currency they were made in.",
      `Stripe must be able to settle ${after.currency} for your account.`,
    );
    if (currencyDigits(before.currency) !== currencyDigits(after.currency))
      found.push(
        `${after.currency} has ${currencyDigits(after.currency)} decimal places and ${before.currency} has ${currencyDigits(before.currency)}: every amount shifts by that. Export the products, change their prices and import them again.`,
      );
  }
  if (before.homeCountry !== after.homeCountry)
    found.push(
      `Parcels start in ${countryName(after.homeCountry)}: its holidays decide when they leave, and prices are shown for it until a visitor chooses. Check that delivery and tax know it.`,
    );
  if (before.timeZone !== after.timeZone)
    found.push(
      `Days begin and cut-off times fall by the clock of ${after.timeZone}: dates promised from now on, sales of the day and the day of an invoice.`,
    );
  if (before.pricesIncludeTax !== after.pricesIncludeTax)
    found.push(
      after.pricesIncludeTax
        ? "Prices are taken to contain tax: what buyers pay stays, what you keep falls."
        : "Prices are taken to be before tax: tax is added to them.",
    );
  return found;
}
