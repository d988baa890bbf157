import { placeName } from "@/lib/delivery/place-name";
import { promiseWords } from "@/lib/delivery/promise-words";
import type { PromiseWords } from "@/lib/delivery/types";
import type { PricedLine } from "../types";
import { computeTotals, type TotalsInput } from "./compute-totals";

type Input = Pick<TotalsInput, "rules" | "destination" | "offers" | "now"> & {
  readonly variant: Omit<PricedLine, "quantity">;
  /** What is in the visitor's basket and can be bought. */
  readonly basket: readonly PricedLine[];
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
  const lines = inBasket ? basket : [...basket, { ...variant, quantity: 1 }];
  const totals = computeTotals({ ...rest, lines });
  return promiseWords({
    option: totals.delivery,
    refusal: totals.deliveryRefusal,
    place: placeName(rest.destination, locale),
    currency,
    locale,
    withBasket: basket.length > (inBasket ? 1 : 0),
    tax: totals.taxName ? { name: totals.taxName, inclusive: totals.taxInclusive } : null,
  });
}
