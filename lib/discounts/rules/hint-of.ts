import { nameOf } from "../name-of";
import type { Discount, Left, OfferBasket, OfferHint, Offers, RefusedOffer } from "../types";
import { bestCombination, type Combination } from "./best-combination";
import { checkOffer } from "./check-offer";
import { combines } from "./combines";

/** A sum is near when no more than this part of the minimum is missing. */
const nearPart = 0.3;

type Weighed = {
  readonly refused: readonly RefusedOffer[];
  readonly offers: Offers;
  readonly basket: OfferBasket;
  readonly candidates: readonly Discount[];
  readonly best: Combination;
};

/**
 * The automatic offer a buyer is nearest to. Said only when it is near, and when reaching it would really count: it is
 * tried with its minimum left away, against everything that counts already.
 */
export function hintOf(weighed: Weighed, price: (left: Left) => number): OfferHint | null {
  const near = weighed.refused
    .flatMap(({ id, reason, missing }) => {
      const discount = weighed.offers.discounts.find((one) => one.id === id);
      // What a step brings to delivery is said where delivery is.
      if (!discount?.automatic || discount.audience === "tier") return [];
      const part = reason === "below_minimum" ? missing / (discount.minimumSubtotal ?? 1) : nearPart;
      const isNear = reason === "below_minimum" ? part <= nearPart : reason === "too_few" && missing === 1;
      return isNear ? [{ discount, reason, missing, part }] : [];
    })
    .sort((a, b) => a.part - b.part || (a.discount.id < b.discount.id ? -1 : 1));
  const true_ = near.find(({ discount, reason }) => wouldCount(discount, reason, weighed, price));
  if (!true_) return null;
  const { discount, reason, missing } = true_;
  return {
    title: nameOf(discount),
    missing: reason === "below_minimum" ? { amount: missing } : { pieces: missing },
  };
}

function wouldCount(
  discount: Discount,
  reason: RefusedOffer["reason"],
  { offers, basket, candidates, best }: Weighed,
  price: (left: Left) => number,
): boolean {
  const reached = { ...discount, minimumSubtotal: null, minimumQuantity: null };
  const no = checkOffer(reached, offers, basket);
  // Of "buy two, get one" nothing can be taken off before the third is there.
  if (no?.reason === "too_few" && reason === "too_few")
    return best.discounts.every((other) => combines(other, discount));
  if (no) return false;
  const then = bestCombination([...candidates, reached], { lines: basket.lines, offers }, price);
  return then.discounts.includes(reached);
}
