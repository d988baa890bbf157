"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { quoteWith } from "@/lib/basket/data";
import { setCode } from "@/lib/basket/set-code";
import type { BasketQuote } from "@/lib/basket/types";
import { getDeliveryRules } from "@/lib/delivery/loaders";
import { clientAddress } from "@/lib/platform/client-address";
import { basketCookie, rememberDestination } from "@/lib/platform/cookies";
import { inTransaction } from "@/lib/platform/in-transaction";
import { getShop } from "@/lib/shop/loaders";
import { askedDestination } from "./asked-destination";
import { checkDetails } from "./check-details";
import { countryFields } from "./country-fields";
import { limitAttempts } from "./limit-attempts";
import { postedValues } from "./posted-values";
import { refusalSentence } from "./refusal-sentence";
import { review } from "./review";
import { startPayment } from "./start-payment";
import { type CheckoutErrors, type CheckoutState, type CheckoutValues, checkoutFields } from "./types";

type Asked = { readonly basketId: string; readonly values: CheckoutValues; readonly now: Date };

/** Prices the basket for what the form says now, and remembers the code and the destination for the rest of the shop. */
async function requote({ basketId, values, now }: Asked): Promise<BasketQuote> {
  const [shop, rules] = await Promise.all([getShop(), getDeliveryRules()]);
  const destination = askedDestination(values, shop.money.homeCountry);
  const code = values.discountCode.trim().slice(0, 64) || null;
  const { currency } = shop.money;
  await rememberDestination(destination);
  return inTransaction(async (tx) => {
    await setCode(tx, { basketId, code }, now);
    return quoteWith(tx, { basketId, destination, methodId: values.methodId, rules, currency, now });
  });
}

async function shown(
  before: CheckoutState,
  values: CheckoutValues,
  quote: BasketQuote,
  news: Partial<CheckoutState> = {},
): Promise<CheckoutState> {
  const { locale } = (await getShop()).money;
  const { country } = quote.destination;
  const fields = countryFields(country);
  return { ...before, values, fields, review: review(quote, locale), errors: {}, message: null, ...news };
}

/** Faults of fields that have not been touched since they were told. */
function stillWrong(before: CheckoutState, values: CheckoutValues): CheckoutErrors {
  const fields = checkoutFields.filter((field) => values[field] === before.values[field]);
  return Object.fromEntries(fields.map((field) => [field, before.errors[field]]));
}

/** One press of a button of the checkout: "refresh" prices the order anew, "pay" agrees to it and leads to Stripe. */
export async function checkout(before: CheckoutState, form: FormData): Promise<CheckoutState> {
  const now = new Date();
  const values = postedValues(form);
  const attempt = before.attempt + 1;
  const basketId = await basketCookie();
  const aloud = { attempt, focus: "faults" } as const;
  if (!basketId) return { ...before, ...aloud, values, message: refusalSentence("basket_empty", "") };
  const asked = { basketId, values, now };
  if (form.get("intent") !== "pay")
    return shown(before, values, await requote(asked), { errors: stillWrong(before, values) });
  const checked = checkDetails({
    ...values,
    newsletter: values.newsletter || undefined,
    agreedTotal: String(form.get("agreedTotal") ?? ""),
    agreedCurrency: String(form.get("agreedCurrency") ?? ""),
  });
  if (!checked.ok) {
    const errors = checked.detail ?? {};
    const focus = checkoutFields.find((field) => errors[field]) ?? null;
    return shown(before, values, await requote(asked), { errors, attempt, focus });
  }
  const details = checked.value;
  const address = clientAddress(await headers());
  const allowed = await limitAttempts({ address, basketId, email: details.email });
  if (!allowed.ok) {
    const minutes = Math.ceil((allowed.detail?.retryAfterSeconds ?? 60) / 60);
    const message = `That was tried often in a short time. Please wait ${minutes} minutes; your basket is kept.`;
    return { ...before, ...aloud, values, message };
  }
  const { locale } = (await getShop()).money;
  const started = await startPayment({ basketId, details, locale }, now);
  if (started.ok) redirect(started.value.url);
  const quote = await requote(asked);
  const message = refusalSentence(started.reason, review(quote, locale).total);
  return shown(before, values, quote, { ...aloud, message });
}
