import { placeName } from "@/lib/delivery/place-name";
import { promiseWords } from "@/lib/delivery/promise-words";
import type { PromiseWords } from "@/lib/delivery/types";
import { computeTotals, type TotalsInput } from "./compute-totals";
import type { BasketQuote, PricedLine } from "./types";

type Input = Pick<TotalsInput, "rules" | "destination" | "now"> & {
  readonly variant: Omit<PricedLine, "quantity">;
  /** The visitor's basket, already quoted for the same destination; null when there is none. */
  readonly basket: BasketQuote | null;
  /** Whether the basket has this variant already: then its own figures are the answer. */
  readonly inBasket: boolean;
  readonly currency: string;
  readonly locale: string;
};

/**
 * What a product page says of delivery: what it costs to have this sent, with what is in the basket already. By the same
 * calculation as basket and checkout, so that the figure read here is the figure charged.
 */
export function promiseFor({ variant, basket, inBasket, currency, locale, ...rest }: Input): PromiseWords {
  const others = basket?.lines ?? [];
  const lines = inBasket ? others : [...others, { ...variant, quantity: 1 }];
  const totals = computeTotals({ ...rest, lines, discount: null });
  return promiseWords({
    option: totals.delivery,
    refusal: totals.deliveryRefusal,
    place: placeName(rest.destination, locale),
    currency,
    locale,
    withBasket: others.length > (inBasket ? 1 : 0),
    tax: totals.taxName ? { name: totals.taxName, inclusive: totals.taxInclusive } : null,
  });
}
