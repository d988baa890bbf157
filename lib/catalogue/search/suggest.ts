import type { Tx } from "@/lib/platform/db";
import { formatMoney } from "@/lib/values/format-money";
import { readCards } from "../read-cards";
import type { ProductCard } from "../types";
import { readCollectionsByWords, readTyped } from "./data";
import { readPage } from "./reading/read-page";
import type { Suggestion } from "./types";
import { correctWords } from "./words/correct-words";
import { plainWords } from "./words/plain-words";

const mostProducts = 6;
const mostCollections = 3;

/**
 * What may be meant by what has been typed so far: best-selling products with every word in their headline, the last
 * one perhaps only begun; with too few of those, what a search would find. And collections by their titles.
 * @param typed as `oneLine` leaves it; nothing is suggested for fewer than two characters
 */
export async function suggest(
  tx: Tx,
  typed: string,
  money: { readonly currency: string; readonly locale: string },
  now: Date,
): Promise<Suggestion[]> {
  const words = plainWords(typed);
  if (words.join("").length < 2) return [];
  const [begun, collections] = await Promise.all([
    readTyped(tx, words, mostProducts, now),
    readCollectionsByWords(tx, words, mostCollections, now),
  ]);
  const cards = begun.length > 0 ? await readCards(tx, begun) : await found(tx, typed, now);
  const products = cards.map((card): Suggestion => {
    const [picture] = card.pictures;
    const price = formatMoney(card.minPrice, money.currency, money.locale);
    return {
      kind: "product",
      title: card.title,
      href: `/products/${card.handle}`,
      price: card.maxPrice > card.minPrice ? `from ${price}` : price,
      picture: picture?.src ?? null,
    };
  });
  return [
    ...products,
    ...collections.map(
      ({ handle, title }): Suggestion => ({
        kind: "collection",
        title,
        href: `/collections/${handle}`,
        price: null,
        picture: null,
      }),
    ),
  ];
}

async function found(tx: Tx, typed: string, now: Date): Promise<readonly ProductCard[]> {
  const { wording } = await correctWords(tx, typed, now);
  const selection = {
    wording,
    collectionId: null,
    choices: [],
    priceFrom: null,
    priceTo: null,
    inStock: false,
  };
  const { products } = await readPage(
    tx,
    selection,
    { sort: "best", page: 1, perPage: mostProducts },
    [],
    now,
    null,
  );
  return products;
}
