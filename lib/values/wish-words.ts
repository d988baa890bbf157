export type WishKind = "back" | "price";

/** What somebody can ask for one letter about: goods, or a sale that is announced. */
export type LetterWish = WishKind | "sale";

/** A kind that came out of the database, whose own check lets no fourth one in. */
export function wishKindOf(text: string): LetterWish {
  return text === "back" || text === "sale" ? text : "price";
}

/**
 * The words beside the form that asks for one letter, kept with the wish.
 * @param price the price at this moment, written out
 */
export function wishWords(kind: WishKind, price: string): string {
  return kind === "back"
    ? "Write to me once, when this is back. Nothing else."
    : `Write to me once, when this costs less than ${price}. Nothing else.`;
}

/** The words beside the form of an announced sale, kept with the wish. */
export function saleWishWords(name: string): string {
  return `Write to me once, when “${name}” opens for everybody, if there is anything left of it then. Nothing else.`;
}

const when: Record<LetterWish, string> = {
  back: "when it is back",
  price: "when it costs less",
  sale: "when it opens for everybody",
};

/** What a wish waits for: "when it is back". */
export function wishWhen(kind: LetterWish): string {
  return when[kind];
}
