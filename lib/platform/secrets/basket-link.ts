import { sign, unsign } from "./signing";

const purpose = "basket-letter";

/** Path of the page that shows a basket left behind, as the link of its `number`th letter opens it. */
export function basketLink(leftBasketId: string, number: number): string {
  return `/letters/basket/${sign(purpose, `${leftBasketId}-${number}`)}`;
}

/** The basket and the letter that a link's last part belongs to; null when it is none of ours. */
export function signedBasket(signed: string): { leftBasketId: string; number: number } | null {
  const [, leftBasketId, number] = /^(left_[0-9a-z]+)-([1-3])$/.exec(unsign(purpose, signed) ?? "") ?? [];
  return leftBasketId ? { leftBasketId, number: Number(number) } : null;
}
