import type { AmbassadorHome } from "@/lib/referrals/ambassadors/types";
import { amountWords } from "@/lib/values/amount-words";

type Props = { figures: AmbassadorHome["figures"]; unit: string; locale: string };

/** What came of an ambassador's page and code, in numbers. */
export function FigureList({ figures, unit, locale }: Props) {
  const { shares, visits, taken, orders, pending, earned } = figures;
  const count = (number: number) => new Intl.NumberFormat(locale).format(number);
  return (
    <dl className="grid grid-cols-2 gap-4 text-sm sm:grid-cols-3">
      {[
        ["Passed on", count(shares)],
        ["Opened", count(visits)],
        ["Took the offer", count(taken)],
        ["Orders with your code", count(orders)],
        ["Waits for its return period", amountWords(pending, unit, locale)],
        ["Earned so far", amountWords(earned, unit, locale)],
      ].map(([label, value]) => (
        <div key={label}>
          <dt className="text-ink-soft">{label}</dt>
          <dd className="text-heading tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
