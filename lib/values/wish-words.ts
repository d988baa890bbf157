export type WishKind = "back" | "price";

/** A kind that came out of the database, whose own check lets no third one in. */
export function wishKindOf(text: string): WishKind {
  return text === "back" ? "back" : "price";
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

/** What a wish waits for: "when it is back". */
export function wishWhen(kind: WishKind): string {
  return kind === "back" ? "when it is back" : "when it costs less";
}
