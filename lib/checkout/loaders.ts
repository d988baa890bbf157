import { headers } from "next/headers";
import { quoteWith } from "@/lib/basket/data";
import { getDeliveryRules, getDestination } from "@/lib/delivery/loaders";
import { consentWording } from "@/lib/newsletter/consent-wording";
import { basketCookie, typedCookie } from "@/lib/platform/cookies";
import { transact } from "@/lib/platform/transact";
import { getShop } from "@/lib/shop/loaders";
import { askedDestination } from "./asked-destination";
import { beginCheckout } from "./begin-checkout";
import { checkDetails } from "./check-details";
import { checkoutState } from "./checkout-state";
import { typedBefore } from "./data";
import { isCollected } from "./is-collected";
import { postedValues } from "./posted-values";
import { typedSchema } from "./schema";
import { servedCountries } from "./served-countries";
import { settleReturn } from "./settle-return";
import type { Checkout, CheckoutErrors, Return } from "./types";

/** What a plain form has just posted, with what is to be said about it. */
async function justPosted(told: boolean, collectedIn: (methodId: string) => string | null) {
  const typed = typedSchema.safeParse(await typedCookie("checkout"));
  if (!typed.success) return null;
  const values = postedValues(typed.data.values);
  if (!told) return { values, errors: {}, message: null };
  const checked = checkDetails(
    { ...values, newsletter: undefined, agreedTotal: "0", agreedCurrency: "XXX" },
    collectedIn(values.methodId),
  );
  const errors: CheckoutErrors = checked.ok ? {} : (checked.detail ?? {});
  return { values, errors, message: typed.data.message };
}

/**
 * The checkout of this visitor's basket; null when there is nothing in it.
 * @param told whether a plain form was just sent back, so that what was wrong with it must be said
 */
export async function getCheckout(now: Date, told: boolean): Promise<Checkout | null> {
  const basketId = await basketCookie();
  if (!basketId) return null;
  const [shop, rules, chosen] = await Promise.all([getShop(), getDeliveryRules(), getDestination()]);
  const { locale, currency, homeCountry } = shop.money;
  const posted = await justPosted(told, (id) => (isCollected(rules, id, homeCountry) ? homeCountry : null));
  // A page that is fetched ahead has not been visited.
  const visited = (await headers()).get("next-router-prefetch") === null;
  const { quote, typed, collected } = await transact(async (tx) => {
    const typed = posted?.values ?? postedValues({ ...chosen, ...(await typedBefore(tx, basketId, now)) });
    const { methodId } = typed;
    const collected = isCollected(rules, methodId, homeCountry);
    const destination = collected ? { country: homeCountry } : askedDestination(typed, homeCountry);
    const quote = await quoteWith(tx, { basketId, destination, methodId, rules, currency, now });
    if (visited && quote.lines.length > 0) await beginCheckout(tx, quote, now);
    return { quote, typed, collected };
  });
  if (quote.lines.length === 0 && quote.unavailable.length === 0) return null;
  const values = { ...typed, discountCode: quote.discountCode ?? "" };
  const { seller, returns, brand } = shop;
  return {
    state: checkoutState({ quote, collected }, values, locale, posted ?? {}),
    frame: {
      countries: servedCountries(rules, quote.destination.country, locale),
      consentWording: consentWording(brand.name),
      seller: { name: seller.legalName, lines: seller.address, email: seller.email },
      returnDays: returns.days,
      returnsPaidByShop: returns.paidBy === "shop",
    },
  };
}

/** Where the payment of a session of Stripe's stands. */
export async function getReturn(sessionId: string): Promise<Return | null> {
  return settleReturn(sessionId, new Date());
}
