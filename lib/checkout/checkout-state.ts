import type { BasketQuote } from "@/lib/basket/types";
import { countryFields } from "./country-fields";
import { review } from "./review";
import type { CheckoutErrors, CheckoutState, CheckoutValues } from "./types";

type News = { readonly errors?: CheckoutErrors; readonly message?: string | null };

/** What the form shows for a quote and what was typed. Pure. */
export function checkoutState(
  quote: BasketQuote,
  typed: CheckoutValues,
  locale: string,
  { errors = {}, message = null }: News = {},
): CheckoutState {
  const shown = review(quote, locale);
  const values = { ...typed, country: quote.destination.country, methodId: shown.methodId };
  return { values, fields: countryFields(quote.destination.country), errors, review: shown, message };
}
