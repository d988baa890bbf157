import { nameOf } from "../name-of";
import type {
  AppliedOffer,
  Discount,
  Left,
  OfferBasket,
  OfferLine,
  OfferOutcome,
  Offers,
  RefusedOffer,
} from "../types";
import { bestCombination, type Combination } from "./best-combination";
import { checkOffer } from "./check-offer";
import { combines } from "./combines";
import { hintOf } from "./hint-of";
import { takeOff } from "./take-off";

/** What is to be paid for what is left, in all and for delivery. */
export type PriceOf = (left: Left) => { readonly total: number; readonly delivery: number };

export type Chosen = OfferOutcome & { readonly left: Left };

/**
 * THE rule about offers, for basket, checkout and tester: which discounts count for a basket, what each gives, and why the
 * others do not. Pure; the same whatever order the discounts come in.
 */
export function chooseOffers(offers: Offers, basket: OfferBasket, priceOf: PriceOf): Chosen {
  const { once, doubled } = onceEach(offers.discounts);
  const refused: RefusedOffer[] = [
    ...offers.unknownCodes.map((code) => refusedCode(code)),
    ...doubled.map((one) => refuse(one, "same_offer")),
  ];
  const candidates: Discount[] = [];
  for (const discount of once) {
    const no = checkOffer(discount, offers, basket);
    if (no) refused.push(refuse(discount, no.reason, { missing: no.missing }));
    else candidates.push(discount);
  }
  const weigh = { lines: basket.lines, offers };
  const price = (left: Left) => priceOf(left).total;
  const best = bestCombination(candidates, weigh, price);
  for (const discount of candidates)
    if (!best.discounts.includes(discount)) refused.push(whyNot(discount, best, weigh, price));
  return {
    applied: best.discounts.map((discount, index) => applied(discount, index, best, offers, priceOf)),
    refused,
    hint: hintOf({ refused, offers, basket, candidates, best }, price),
    left: best.left,
  };
}

/** A discount counts once, by whichever of its codes comes first in the alphabet. */
function onceEach(discounts: readonly Discount[]): { once: Discount[]; doubled: Discount[] } {
  const sorted = [...discounts].sort((a, b) => {
    if (a.id !== b.id) return a.id < b.id ? -1 : 1;
    return (a.code ?? "").toLowerCase() < (b.code ?? "").toLowerCase() ? -1 : 1;
  });
  const isFirst = (one: Discount, index: number) => sorted[index - 1]?.id !== one.id;
  return { once: sorted.filter(isFirst), doubled: sorted.filter((one, index) => !isFirst(one, index)) };
}

function refusedCode(code: string): RefusedOffer {
  return { id: null, title: code, code, reason: "unknown_code", missing: 0, against: null };
}

function refuse(
  discount: Discount,
  reason: RefusedOffer["reason"],
  { missing = 0, against = null }: { missing?: number | undefined; against?: string | null } = {},
): RefusedOffer {
  return { id: discount.id, title: nameOf(discount), code: discount.code, reason, missing, against };
}

function whyNot(
  discount: Discount,
  best: Combination,
  weigh: { readonly lines: readonly OfferLine[]; readonly offers: Offers },
  price: (left: Left) => number,
): RefusedOffer {
  const rival = best.discounts.find((other) => !combines(other, discount));
  if (rival) return refuse(discount, "does_not_combine", { against: nameOf(rival) });
  // Nothing forbids it: it is left out because with it the buyer would pay as much, or more.
  const off = takeOff(discount, weigh.lines, best.left.totals, weigh.offers.collections);
  const { methodIds, methodMaxPrice, kind } = discount;
  const then = price({
    totals: best.left.totals.map((total, index) => total - (off[index] ?? 0)),
    deliveryOffs:
      kind === "free_delivery"
        ? [...best.left.deliveryOffs, { methodIds, methodMaxPrice }]
        : best.left.deliveryOffs,
  });
  return then > best.price
    ? refuse(discount, "better_without", { missing: then - best.price })
    : refuse(discount, "adds_nothing");
}

function applied(
  discount: Discount,
  index: number,
  best: Combination,
  { gifts }: Offers,
  priceOf: PriceOf,
): AppliedOffer {
  const { id, code, kind, singleUse, giftVariantId, giftQuantity } = discount;
  const perLine = best.perLine[index] ?? [];
  const others = best.discounts.filter((other) => other !== discount);
  const before = best.discounts.slice(0, index).filter((other) => other.kind === "free_delivery").length;
  const delivery = (count: number) =>
    priceOf({ totals: best.left.totals, deliveryOffs: best.left.deliveryOffs.slice(0, count) }).delivery;
  return {
    id,
    title: nameOf(discount),
    code,
    kind,
    singleUse,
    amount: perLine.reduce((sum, amount) => sum + amount, 0),
    perLine,
    deliveryOff: kind === "free_delivery" ? delivery(before) - delivery(before + 1) : 0,
    gift:
      kind === "free_gift" && giftVariantId
        ? {
            variantId: giftVariantId,
            quantity: giftQuantity,
            worth: (gifts[giftVariantId]?.price ?? 0) * giftQuantity,
          }
        : null,
    with: others.map(nameOf),
  };
}
