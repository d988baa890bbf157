import { headers } from "next/headers";
import { quoteWith } from "@/lib/basket/data";
import { getDeliveryRules, getDestination } from "@/lib/delivery/loaders";
import { consentWording } from "@/lib/newsletter/consent-wording";
import { basketCookie } from "@/lib/platform/cookies";
import { inTransaction } from "@/lib/platform/in-transaction";
import { getShop } from "@/lib/shop/loaders";
import { askedDestination } from "./asked-destination";
import { beginCheckout } from "./begin-checkout";
import { cancelPayment } from "./cancel-payment";
import { countryFields } from "./country-fields";
import { typedBefore } from "./data";
import { review } from "./review";
import { servedCountries } from "./served-countries";
import { settleReturn } from "./settle-return";
import type { Checkout, CheckoutValues, Return } from "./types";

const blank = {
  email: "",
  name: "",
  line1: "",
  line2: "",
  city: "",
  phone: "",
  newsletter: "",
  methodId: "",
};

/** The checkout of this visitor's basket as it is first shown; null when there is nothing in it. */
export async function getCheckout(now: Date): Promise<Checkout | null> {
  const basketId = await basketCookie();
  if (!basketId) return null;
  const [shop, rules, chosen] = await Promise.all([getShop(), getDeliveryRules(), getDestination()]);
  const { locale, currency, homeCountry } = shop.money;
  // A page that is fetched ahead has not been visited.
  const visited = (await headers()).get("next-router-prefetch") === null;
  const { quote, typed } = await inTransaction(async (tx) => {
    const before = await typedBefore(tx, basketId, now);
    const typed = {
      ...blank,
      country: chosen.country,
      postcode: chosen.postcode ?? "",
      region: chosen.region ?? "",
      ...before,
    };
    const destination = askedDestination(typed, homeCountry);
    const { methodId } = typed;
    const quote = await quoteWith(tx, { basketId, destination, methodId, rules, currency, now });
    if (visited && quote.lines.length > 0) await beginCheckout(tx, quote, now);
    return { quote, typed };
  });
  if (quote.lines.length === 0 && quote.unavailable.length === 0) return null;
  const first = review(quote, locale);
  const values: CheckoutValues = { ...typed, methodId: first.methodId, discountCode: first.code?.text ?? "" };
  const { seller, returns, brand } = shop;
  return {
    state: {
      values,
      fields: countryFields(quote.destination.country),
      errors: {},
      review: first,
      message: null,
      attempt: 0,
      focus: null,
    },
    frame: {
      countries: servedCountries(rules, typed.country, locale),
      consentWording: consentWording(brand.name),
      seller: { name: seller.legalName, lines: seller.address, email: seller.email },
      returnDays: returns.days,
      returnsPaidByShop: returns.paidBy === "shop",
    },
  };
}

/** Where the buyer stands who comes back from Stripe's page of this session. */
export async function getReturn(sessionId: string): Promise<Return | null> {
  return settleReturn(sessionId, new Date());
}

/** Ends the payment of the buyer who turned back at Stripe's page. */
export async function getCancelled(signed: string): Promise<Awaited<ReturnType<typeof cancelPayment>>> {
  return cancelPayment(signed, new Date());
}
