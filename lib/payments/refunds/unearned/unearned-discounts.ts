import { checkGoods } from "@/lib/discounts/check-goods";
import { takeOff } from "@/lib/discounts/rules/take-off";
import type { Discount, Offers } from "@/lib/discounts/types";
import type { Unearned } from "./types";

/** A line of an order with what stays with the buyer; sums in minor units. */
export type KeptLine = {
  readonly id: string;
  readonly productId: string;
  readonly quantity: number;
  readonly kept: number;
  readonly unitPrice: number;
  /** What was paid for all of its pieces. */
  readonly total: number;
  readonly gift: boolean;
};

/** What a discount gave an order when it was placed, and its rule as it stands. */
export type GivenDiscount = {
  readonly rule: Discount;
  readonly name: string;
  readonly deliveryOff: number;
  readonly giftWorth: number;
  readonly lines: readonly { readonly orderLineId: string; readonly amount: number }[];
};

const part = (whole: number, pieces: number, of: number) => Math.floor((whole * pieces) / of);

/**
 * Which discounts of an order its buyer would not have had for what they keep, and what they saved by them. Only to be told:
 * what was promised is paid back whole, and nothing is taken from anybody afterwards. Null when each is earned still, or
 * nothing stays. Pure.
 */
export function unearnedDiscounts(
  lines: readonly KeptLine[],
  given: readonly GivenDiscount[],
  collections: Offers["collections"],
): Unearned | null {
  const staying = lines.filter(({ kept, gift }) => kept > 0 && !gift);
  if (staying.length === 0) return null;
  const goods = staying.map(({ productId, kept, unitPrice }) => ({ productId, quantity: kept, unitPrice }));
  const full = goods.map(({ quantity, unitPrice }) => quantity * unitPrice);
  const lost = given.map((one) => {
    const had = staying.reduce((sum, { id, kept, quantity }) => {
      const of = one.lines.find(({ orderLineId }) => orderLineId === id);
      return sum + part(of?.amount ?? 0, kept, quantity);
    }, 0);
    if (checkGoods(one.rule, collections, goods)) {
      const gift = lines.some((line) => line.gift && line.kept > 0) ? one.giftWorth : 0;
      return had + one.deliveryOff + gift;
    }
    // Of several sets of "buy some, get some" those that are whole are earned.
    if (one.rule.kind !== "buy_x_get_y") return 0;
    const due = takeOff(one.rule, goods, full, collections).reduce((sum, off) => sum + off, 0);
    return Math.max(0, had - due);
  });
  const names = given.flatMap(({ name }, index) => ((lost[index] ?? 0) > 0 ? [name] : []));
  if (names.length === 0) return null;
  const paid = staying.reduce((sum, { total, kept, quantity }) => sum + part(total, kept, quantity), 0);
  return { names, paid, full: lost.reduce((sum, amount) => sum + amount, paid) };
}
