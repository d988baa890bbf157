import { halfUp } from "@/lib/values/half-up";
import { type Result, refusal, success } from "@/lib/values/result";
import { splitAmount } from "@/lib/values/split-amount";
import type { AppliedDiscount, Discount, DiscountRefusal } from "./types";

/**
 * What a code takes off, or why it takes off nothing. Pure: how often a code may be used is settled by `holdDiscount`
 * when the order is placed; here a used-up code is only said early.
 * @param lineTotals price × quantity of each line, minor units
 */
export function applyDiscount(
  discount: Discount,
  lineTotals: readonly number[],
  now: Date,
): Result<AppliedDiscount, DiscountRefusal, { missing: number }> {
  const subtotal = lineTotals.reduce((sum, total) => sum + total, 0);
  if (!discount.active) return { ok: false, reason: "unknown_code" };
  if (discount.startsAt && now < discount.startsAt) return { ok: false, reason: "not_started" };
  if (discount.endsAt && now >= discount.endsAt) return { ok: false, reason: "ended" };
  if (discount.usageLimit !== null && discount.used >= discount.usageLimit)
    return { ok: false, reason: "used_up" };
  const missing = (discount.minimumSubtotal ?? 0) - subtotal;
  if (missing > 0) return refusal("below_minimum", { missing });
  const total = amountOff(discount, subtotal);
  return success({
    total,
    perLine: splitAmount(total, lineTotals),
    freeDelivery: discount.kind === "free_delivery",
  });
}

function amountOff(discount: Discount, subtotal: number): number {
  if (discount.kind === "percentage") return halfUp(subtotal, Math.min(discount.value, 1_000_000), 1_000_000);
  return discount.kind === "amount" ? Math.min(discount.value, subtotal) : 0;
}
