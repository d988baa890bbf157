import { describeQuote } from "@/lib/basket/loaders";
import type { BasketQuote, QuoteWords } from "@/lib/basket/types";
import { getDestination } from "@/lib/delivery/loaders";
import { reader } from "@/lib/platform/reader";
import { signedBasket } from "@/lib/platform/secrets/basket-link";
import { getShop } from "@/lib/shop/loaders";
import { quoteLeft } from "../letter/quote-left";
import type { Change } from "../types";
import { readRestorable } from "./data";
import { whatChanged } from "./what-changed";

/** What a letter's link shows: the goods and nothing of their owner, for whoever holds the letter may open it. */
export type RestorePage =
  | { readonly state: "expired" }
  | { readonly state: "ordered" }
  | {
      readonly state: "open";
      readonly quote: BasketQuote;
      readonly words: QuoteWords;
      readonly changes: readonly Change[];
    };

/** Whether this shop signed a letter's address of a basket; asks no database. */
export function isBasketLink(signed: string): boolean {
  return signedBasket(signed) !== null;
}

/** The page behind a letter's link, priced for this visitor's destination. Opening it changes nothing. */
export async function getRestorePage(signed: string, now: Date): Promise<RestorePage | null> {
  const link = signedBasket(signed);
  const left = link && (await readRestorable(reader(), link, now));
  if (!left) return null;
  if (left.state === "expired") return { state: "expired" };
  if (left.state === "ordered") return { state: "ordered" };
  const [destination, { money }] = await Promise.all([getDestination(), getShop()]);
  const quote = await quoteLeft(reader(), left, { destination, code: left.code }, now);
  const { locale } = money;
  return {
    state: "open",
    quote,
    words: describeQuote(quote, locale),
    changes: whatChanged(quote, locale),
  };
}
