import type Stripe from "stripe";

/** An address with every field that Stripe's has. */
export function fullAddress(given: Partial<Record<keyof Stripe.Address, string>>): Stripe.Address {
  return {
    city: given.city ?? null,
    country: given.country ?? null,
    line1: given.line1 ?? null,
    line2: given.line2 ?? null,
    postal_code: given.postal_code ?? null,
    state: given.state ?? null,
  };
}
