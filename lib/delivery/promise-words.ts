import { formatDays } from "@/lib/values/format-days";
import { formatMoney } from "@/lib/values/format-money";
import type { DeliveryOption, DeliveryRefusal } from "./types";

/** What a product page says of delivery. Ready sentences, so that the server's page and the visitor's own agree to the letter. */
export type PromiseWords = {
  readonly served: boolean;
  /** "Delivery £3.95" */
  readonly headline: string;
  /** "arrives Tue 24 – Thu 26 Nov" */
  readonly dates: string | null;
  /** "£26.00 more and delivery is free." */
  readonly hint: string | null;
};

export type PromiseInput = {
  readonly option: DeliveryOption | null;
  readonly refusal: DeliveryRefusal | null;
  readonly place: string;
  readonly currency: string;
  readonly locale: string;
  /** The price is for the basket with this in it. */
  readonly withBasket: boolean;
  /** "VAT", "Sales tax", where it is added to the prices shown. */
  readonly addedTax: string | null;
};

const refusals: Record<DeliveryRefusal, (place: string) => string> = {
  country_not_served: (place) => `We do not deliver to ${place}.`,
  postcode_not_served: (place) => `We do not deliver to ${place}: our carriers do not go there.`,
  too_heavy: (place) => `This is too heavy for our carriers to ${place}.`,
};

/** Writes the promise down. Pure. */
export function promiseWords({
  option,
  refusal,
  place,
  currency,
  locale,
  withBasket,
  addedTax,
}: PromiseInput): PromiseWords {
  if (refusal) return { served: false, headline: refusals[refusal](place), dates: null, hint: null };
  if (!option) return { served: true, headline: "Nothing to be sent", dates: null, hint: null };
  const money = (amount: number) => formatMoney(amount, currency, locale);
  const what =
    option.kind === "collection"
      ? option.name
      : option.price === 0
        ? "Free delivery"
        : `Delivery ${money(option.price)}`;
  const verb = option.kind === "collection" ? "ready" : "arrives";
  const missing = option.missingForFree ? `${money(option.missingForFree)} more and delivery is free.` : null;
  const tax = addedTax ? `${addedTax} is added before you pay.` : null;
  return {
    served: true,
    headline: withBasket && option.price > 0 ? `${what} with your basket` : what,
    dates: `${verb} ${formatDays(option.from, option.until, locale)}`,
    hint: [missing, tax].filter(Boolean).join(" ") || null,
  };
}
