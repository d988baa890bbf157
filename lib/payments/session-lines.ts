import { pieceTitle } from "@/lib/values/piece-title";
import type { Payable, PayableLine, SessionLine, SessionLines } from "./types";

/** Stripe shows at most 100 lines on one page; two are kept for "the rest" and for tax. */
const shownLines = 98;

function named(text: string, limit: number, otherwise: string): string {
  const tidy = text.replace(/\s+/g, " ").trim();
  const letters = Array.from(tidy === "" ? otherwise : tidy);
  return letters.length > limit ? `${letters.slice(0, limit - 1).join("")}…` : letters.join("");
}

function goods(lines: readonly PayableLine[]): SessionLine[] {
  const shown = lines.slice(0, shownLines).map((line) => ({
    name: named(pieceTitle(line), 200, "Article"),
    unitAmount: line.unitPrice,
    quantity: line.quantity,
  }));
  const rest = lines.slice(shownLines);
  if (rest.length === 0) return shown;
  const pieces = rest.reduce((sum, line) => sum + line.quantity, 0);
  const worth = rest.reduce((sum, line) => sum + line.unitPrice * line.quantity, 0);
  return [...shown, { name: `And ${pieces} more from your order`, unitAmount: worth, quantity: 1 }];
}

/**
 * What Stripe's page lists, made from the order and not from the catalogue. Lines at full price, tax that is added as a
 * line of its own, the discount as one sum off, delivery as one sum on: together exactly the order's total.
 * Throws when the order does not add up, because then nobody must be charged.
 */
export function sessionLines(order: Payable): SessionLines {
  const lines = goods(order.lines);
  if (order.taxAdded > 0) lines.push({ name: "Tax", unitAmount: order.taxAdded, quantity: 1 });
  const full = lines.reduce((sum, line) => sum + line.unitAmount * line.quantity, 0);
  // A discount on delivery itself can be worth more than the lines: what a coupon cannot take off comes off delivery.
  const amountOff = Math.min(order.discountTotal, full);
  const delivery = order.deliveryTotal - (order.discountTotal - amountOff);
  if (delivery < 0 || full - amountOff + delivery !== order.total)
    throw new Error("an order does not add up");
  return {
    lines,
    discount: amountOff > 0 ? { name: named(order.discountCode ?? "", 40, "Discount"), amountOff } : null,
    delivery: { name: named(order.deliveryName, 100, "Delivery"), amount: delivery },
  };
}
