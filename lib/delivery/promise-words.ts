import { formatDays } from "@/lib/values/format-days";
import { formatMoney } from "@/lib/values/format-money";
import { refusalSentence } from "./refusal-sentence";
import type { DeliveryOption, DeliveryRefusal, PromiseWords } from "./types";

export type PromiseInput = {
  readonly option: DeliveryOption | null;
  readonly refusal: DeliveryRefusal | null;
  readonly place: string;
  readonly currency: string;
  readonly locale: string;
  /** The price is for the basket with this in it. */
  readonly withBasket: boolean;
  /** The destination's tax, "VAT" or "Sales tax", and whether the prices shown contain it; null where there is none. */
  readonly tax: { readonly name: string; readonly inclusive: boolean } | null;
};

/** Writes the promise down. Pure. */
export function promiseWords({
  option,
  refusal,
  place,
  currency,
  locale,
  withBasket,
  tax,
}: PromiseInput): PromiseWords {
  const taxNote = tax && (tax.inclusive ? `incl. ${tax.name}` : `before ${tax.name.toLowerCase()}`);
  if (refusal)
    return { served: false, headline: refusalSentence(refusal, place), dates: null, hint: null, taxNote };
  if (!option) return { served: true, headline: "Nothing to be sent", dates: null, hint: null, taxNote };
  const money = (amount: number) => formatMoney(amount, currency, locale);
  const what =
    option.kind === "collection"
      ? option.name
      : option.price === 0
        ? "Free delivery"
        : `Delivery ${money(option.price)}`;
  const verb = option.kind === "collection" ? "ready" : "arrives";
  const missing = option.missingForFree ? `${money(option.missingForFree)} more and delivery is free.` : null;
  return {
    served: true,
    headline: withBasket && option.price > 0 ? `${what} with your basket` : what,
    dates: `${verb} ${formatDays(option.from, option.until, locale)}`,
    hint: missing,
    taxNote,
  };
}
