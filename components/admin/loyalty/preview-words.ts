import type { RulesPreview } from "@/lib/loyalty/admin/types";
import { formatMoney } from "@/lib/values/format-money";

/** What rules would have given and cost in twelve months, in sentences. Pure. */
export function previewWords(
  { orders, spend, points, memberPoints, stepPoints, presents, freeDelivery, cost }: RulesPreview,
  locale: string,
  currency: string,
): string {
  const number = (count: number) => new Intl.NumberFormat(locale).format(count);
  const money = (amount: number) => formatMoney(amount, currency, locale);
  if (orders === 0) return "There were no orders in the last twelve months to reckon with.";
  const given = `The ${orders === 1 ? "one order" : `${number(orders)} orders`} of the last twelve months (${money(spend)} for things, refunds taken off) would have earned ${number(points)} points, ${number(memberPoints)} of them with an account.`;
  const steps = stepPoints > 0 ? ` ${number(stepPoints)} of them come of steps.` : "";
  const birthdays =
    presents > 0
      ? ` Birthdays would have brought ${number(presents)} besides, to those who want that today.`
      : "";
  const delivery =
    freeDelivery > 0
      ? ` Delivery that steps bring free cost its buyers ${money(freeDelivery)}; that would have been yours to pay.`
      : "";
  const told = `${given}${steps}${birthdays}${delivery}`;
  if (cost === null) return `${told} What points cost depends on the rewards.`;
  const share = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  return `${told} If every buyer had had an account and every point were spent on the best reward, points would have cost ${money(cost)}${spend > 0 ? `, ${share.format(cost / spend)} of what things brought` : ""}. It costs less than that as a rule: not every point is earned, and not every one is spent.`;
}
