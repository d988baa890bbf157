import { halfUp } from "@/lib/values/half-up";
import { splitAmount } from "@/lib/values/split-amount";
import type { Discount, OfferLine, Offers } from "../types";
import { aimedLines } from "./aimed-lines";
import { freePieces } from "./free-pieces";

const whole = 1_000_000;

/**
 * What a discount takes off each line, of what others before it have left. Never more than that, and nothing of a penny is
 * lost: a percentage is rounded half up once over all the lines it is aimed at and split. Pure.
 * @param left what is still to be paid of each line, minor units
 */
export function takeOff(
  discount: Discount,
  lines: readonly OfferLine[],
  left: readonly number[],
  collections: Offers["collections"],
): number[] {
  const nothing = left.map(() => 0);
  const aimed = aimedLines({ aim: discount.aim, ids: discount.aimIds }, lines, collections);
  const part = left.map((amount, index) => (aimed[index] ? amount : 0));
  const sum = part.reduce((all, amount) => all + amount, 0);
  if (discount.kind === "percentage")
    return splitAmount(halfUp(sum, Math.min(discount.value, whole), whole), part);
  if (discount.kind === "amount" && discount.perPiece)
    return part.map((amount, index) => Math.min(amount, discount.value * (lines[index]?.quantity ?? 0)));
  if (discount.kind === "amount") return splitAmount(Math.min(discount.value, sum), part);
  if (discount.kind !== "buy_x_get_y" || !discount.buyQuantity || !discount.getQuantity) return nothing;
  const own = discount.getAim === "all";
  const free = freePieces(lines, {
    buy: discount.buyQuantity,
    get: discount.getQuantity,
    most: discount.setsPerOrder,
    bought: aimed,
    gettable: own ? aimed : aimedLines({ aim: discount.getAim, ids: discount.getIds }, lines, collections),
  });
  return left.map((amount, index) => {
    const pieces = halfUp(amount, free[index] ?? 0, lines[index]?.quantity ?? 1);
    return halfUp(pieces, Math.min(discount.value, whole), whole);
  });
}
