import type { RulesPreview } from "@/lib/loyalty/admin/types";
import { formatMoney } from "@/lib/values/format-money";

/** What rules would have given and cost in twelve months, in sentences. Pure. */
export function previewWords(
  { orders, spend, points, memberPoints, cost }: RulesPreview,
  locale: string,
  currency: string,
): string {
  const number = (count: number) => new Intl.NumberFormat(locale).format(count);
  const money = (amount: number) => formatMoney(amount, currency, locale);
  if (orders === 0) return "There were no orders in the last twelve months to reckon with.";
  const given = `The ${orders === 1 ? "one order" : `${number(orders)} orders`} of the last twelve months (${money(spend)} for things, refunds taken off) would have earned ${number(points)} points, ${number(memberPoints)} of them with an account.`;
  if (cost === null) return `${given} What they cost depends on the rewards.`;
  const share = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  return `${given} If every buyer had had an account and spent every point on the best reward, that would have cost ${money(cost)}${spend > 0 ? `, ${share.format(cost / spend)} of what things brought` : ""}. What steps give besides is not in it. It costs less than that as a rule: not every point is earned, and not every one is spent.`;
}
