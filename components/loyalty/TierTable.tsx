import type { Tier } from "@/lib/loyalty/types";
import { formatMoney } from "@/lib/values/format-money";
import { timesWords } from "@/lib/values/times-words";

type Props = { tiers: readonly Tier[]; currency: string; locale: string };

/** The steps of the programme, and what each brings. */
export function TierTable({ tiers, currency, locale }: Props) {
  return (
    <>
      <table className="mt-3 w-full max-w-md">
        <caption className="sr-only">Steps by what is spent on things within a year</caption>
        <tbody>
          {tiers.map(({ key, name, from, multiplierPercent }) => (
            <tr key={key} className="border-t align-top">
              <th scope="row" className="py-3 text-left font-normal">
                {name}
                <span className="block text-sm text-ink-soft">
                  from {formatMoney(from, currency, locale)} within a year
                </span>
              </th>
              <td className="py-3 text-right tabular-nums">
                {multiplierPercent > 100
                  ? `${timesWords(multiplierPercent, locale)} the points`
                  : "The same points"}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="pt-4 text-sm text-ink-soft">
        Counted is what was spent on things in the twelve months before, without what went back.
      </p>
    </>
  );
}
