import { aimedLines } from "./rules/aimed-lines";
import { freePieces } from "./rules/free-pieces";
import type { Discount, OfferCheck, OfferLine, Offers } from "./types";

/** Whether a discount's goods, sum and pieces are there among the lines, gifts not counted; null when they are. Pure. */
export function checkGoods(
  discount: Discount,
  collections: Offers["collections"],
  lines: readonly OfferLine[],
): OfferCheck {
  const aimed = aimedLines({ aim: discount.aim, ids: discount.aimIds }, lines, collections);
  const pieces = lines.reduce((sum, line, index) => sum + (aimed[index] ? line.quantity : 0), 0);
  if (pieces === 0) return { reason: "not_for_these" };
  const subtotal = lines.reduce((sum, line) => sum + line.unitPrice * line.quantity, 0);
  const missing = (discount.minimumSubtotal ?? 0) - subtotal;
  if (missing > 0) return { reason: "below_minimum", missing };
  const lacking = (discount.minimumQuantity ?? 0) - pieces;
  if (lacking > 0) return { reason: "too_few", missing: lacking };
  const { buyQuantity, getQuantity } = discount;
  if (discount.kind !== "buy_x_get_y" || !buyQuantity || !getQuantity) return null;
  const gettable =
    discount.getAim === "all"
      ? aimed
      : aimedLines({ aim: discount.getAim, ids: discount.getIds }, lines, collections);
  const sets = { buy: buyQuantity, get: getQuantity, most: 1, bought: aimed, gettable };
  if (freePieces(lines, sets).some((free) => free > 0)) return null;
  const all = lines.reduce(
    (sum, line, index) => sum + (aimed[index] || gettable[index] ? line.quantity : 0),
    0,
  );
  return { reason: "too_few", missing: Math.max(1, buyQuantity + getQuantity - all) };
}
