import type { Discount, DiscountClass, DiscountKind, Left, OfferLine, Offers } from "../types";
import { classOf } from "./class-of";
import { combines } from "./combines";
import { takeOff } from "./take-off";

/** Every combination of so many is tried; of more, those that save most alone. Nobody's basket has had more. */
const tried = 12;

export type Combination = {
  readonly discounts: readonly Discount[];
  /** What each of them takes off each line, in their order. */
  readonly perLine: readonly (readonly number[])[];
  readonly left: Left;
  /** What is to be paid. */
  readonly price: number;
  readonly giftWorth: number;
};

const classRank: Record<DiscountClass, number> = { product: 0, order: 1, delivery: 2 };
const kindRank: Record<DiscountKind, number> = {
  buy_x_get_y: 0,
  percentage: 1,
  amount: 2,
  free_gift: 3,
  free_delivery: 4,
};

/** The order in which discounts take off, whatever the order they came in. */
function inTurn(a: Discount, b: Discount): number {
  return (
    classRank[classOf(a)] - classRank[classOf(b)] ||
    kindRank[a.kind] - kindRank[b.kind] ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

/** Less to pay, then more given, then fewer discounts spent, then by id: never a draw. */
function isBetter(one: Combination, than: Combination): boolean {
  if (one.price !== than.price) return one.price < than.price;
  if (one.giftWorth !== than.giftWorth) return one.giftWorth > than.giftWorth;
  const [ones, thans] = [one.discounts, than.discounts];
  if (ones.length !== thans.length) return ones.length < thans.length;
  return ones.map(({ id }) => id).join() < thans.map(({ id }) => id).join();
}

/**
 * Which of the discounts that may count are in force together: the combination its stacking classes allow under which the
 * buyer pays least. Having one discount more can therefore never cost more. Pure and without regard to order.
 * @param price what is to be paid in all for what is left, delivery and tax with it
 */
export function bestCombination(
  candidates: readonly Discount[],
  { lines, offers }: { readonly lines: readonly OfferLine[]; readonly offers: Offers },
  price: (left: Left) => number,
): Combination {
  const combined = (base: Combination, discount: Discount): Combination | null => {
    const discounts = [...base.discounts, discount];
    if (!giftsReach(discounts, offers.gifts)) return null;
    const off = takeOff(discount, lines, base.left.totals, offers.collections);
    const { methodIds, methodMaxPrice, kind } = discount;
    const left = {
      totals: base.left.totals.map((total, index) => total - (off[index] ?? 0)),
      deliveryOffs:
        kind === "free_delivery"
          ? [...base.left.deliveryOffs, { methodIds, methodMaxPrice }]
          : base.left.deliveryOffs,
    };
    const giftWorth = base.giftWorth + worthOf(discount, offers.gifts);
    return { discounts, perLine: [...base.perLine, off], left, price: price(left), giftWorth };
  };
  const full: Left = { totals: lines.map((line) => line.unitPrice * line.quantity), deliveryOffs: [] };
  const none: Combination = { discounts: [], perLine: [], left: full, price: price(full), giftWorth: 0 };
  const shortlist =
    candidates.length > tried ? mostSaving(candidates, (one) => combined(none, one)) : candidates;
  const order = [...shortlist].sort(inTurn);
  let best = none;
  const grow = (base: Combination, from: number) => {
    for (const [step, discount] of order.slice(from).entries()) {
      if (!base.discounts.every((other) => combines(other, discount))) continue;
      const next = combined(base, discount);
      if (!next) continue;
      if (isBetter(next, best)) best = next;
      grow(next, from + step + 1);
    }
  };
  grow(none, 0);
  return best;
}

/** Even a gift that the shop sells for nothing is better than none. */
function worthOf({ giftVariantId, giftQuantity, kind }: Discount, gifts: Offers["gifts"]): number {
  return kind === "free_gift" ? Math.max(1, gifts[giftVariantId ?? ""]?.price ?? 0) * giftQuantity : 0;
}

function giftsReach(discounts: readonly Discount[], gifts: Offers["gifts"]): boolean {
  const given = new Map<string, number>();
  for (const { kind, giftVariantId, giftQuantity } of discounts)
    if (kind === "free_gift" && giftVariantId)
      given.set(giftVariantId, (given.get(giftVariantId) ?? 0) + giftQuantity);
  return [...given].every(([id, count]) => count <= (gifts[id]?.left ?? Number.POSITIVE_INFINITY));
}

function mostSaving(
  candidates: readonly Discount[],
  alone: (discount: Discount) => Combination | null,
): readonly Discount[] {
  const priced = candidates.map((discount) => ({ discount, with: alone(discount) }));
  return priced
    .sort(
      (a, b) =>
        (a.with?.price ?? Number.POSITIVE_INFINITY) - (b.with?.price ?? Number.POSITIVE_INFINITY) ||
        (b.with?.giftWorth ?? 0) - (a.with?.giftWorth ?? 0) ||
        (a.discount.id < b.discount.id ? -1 : 1),
    )
    .slice(0, tried)
    .map(({ discount }) => discount);
}
