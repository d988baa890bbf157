import type { BasketQuote } from "@/lib/basket/types";
import { countryFields } from "./country-fields";
import { review } from "./review";
import type { CheckoutErrors, CheckoutState, CheckoutValues } from "./types";

type News = { readonly errors?: CheckoutErrors; readonly message?: string | null };

/** What a checkout comes to, and whether it is collected in person (`is-collected.ts`). */
export type Quoted = { readonly quote: BasketQuote; readonly collected: boolean };

/** What the form shows for a quote and what was typed. Pure. */
export function checkoutState(
  { quote, collected }: Quoted,
  typed: CheckoutValues,
  locale: string,
  { errors = {}, message = null }: News = {},
): CheckoutState {
  const shown = review(quote, locale);
  // What is collected is priced at the counter; the country that was chosen for a parcel is kept.
  const country = collected && typed.country ? typed.country : quote.destination.country;
  const values = { ...typed, country, methodId: shown.methodId };
  const counter = quote.delivery?.collectFrom;
  const place = counter ? [...counter.address, counter.hours] : [quote.delivery?.name ?? ""];
  const collectAt = collected && quote.delivery?.kind === "collection" ? place : null;
  return { values, fields: countryFields(country), collectAt, errors, review: shown, message };
}
