import { subYears } from "date-fns";
import { duePoints } from "../../earning/due-points";
import { perksOf } from "../../perks/perks-of";
import { tierOf } from "../../tiers/tier-of";
import type { PastOrder, Replay, TriedRules } from "./types";

/**
 * What rules would have given one member for these orders, as if they had been in force all along: each on the step that the
 * year before it reached. Presents and corrections are left out. Pure.
 * @param orders all of one customer's, the earliest first
 * @param since only orders after it are counted; those before still lift onto steps
 */
export function replayOrders(
  orders: readonly PastOrder[],
  { points, every, firstOrder, tiers, tiersBy }: TriedRules,
  since: Date,
): Replay {
  const sums = { orders: 0, spend: 0, points: 0, stepPoints: 0, freeDelivery: 0 };
  const earned: number[] = [];
  let [oldest, reached] = [0, 0];
  const reach = (at: number) => (tiersBy === "spend" ? (orders[at]?.spend ?? 0) : (earned[at] ?? 0));
  for (const [at, { paidAt, spend, first, subtotal, delivery }] of orders.entries()) {
    const yearBefore = subYears(paidAt, 1);
    for (; (orders[oldest]?.paidAt ?? paidAt) <= yearBefore; oldest += 1) reached -= reach(oldest);
    const tier = tierOf(tiers, reached);
    const rules = { points, every, bonus: first ? firstOrder : 0 };
    const due = duePoints(spend, { ...rules, multiplierPercent: tier?.multiplierPercent ?? 100 });
    earned.push(due);
    reached += reach(at);
    if (paidAt <= since) continue;
    const from = tier ? perksOf(tiers, tier.key).freeDeliveryFrom : null;
    sums.orders += 1;
    sums.spend += spend;
    sums.points += due;
    sums.stepPoints += due - duePoints(spend, { ...rules, multiplierPercent: 100 });
    sums.freeDelivery += from !== null && subtotal >= from ? delivery : 0;
  }
  return sums;
}
