import type { TiersBy, ToldTier } from "@/lib/loyalty/types";
import { formatMoney } from "@/lib/values/format-money";
import { pointWords } from "@/lib/values/point-words";
import { TierPerks } from "./TierPerks";

type Props = { tiers: readonly ToldTier[]; by: TiersBy; currency: string; locale: string };

/** The steps of the programme, and what each brings. */
export function TierTable({ tiers, by, currency, locale }: Props) {
  return (
    <>
      <table className="mt-3 w-full max-w-xl">
        <caption className="sr-only">
          {by === "spend"
            ? "Steps by what is spent on things within a year"
            : "Steps by points that are earned within a year"}
        </caption>
        <tbody>
          {tiers.map((tier) => (
            <tr key={tier.key} className="border-t align-top">
              <th scope="row" className="w-1/2 py-3 pr-4 text-left font-normal">
                {tier.name}
                <span className="block text-sm text-ink-soft">
                  from{" "}
                  {by === "spend" ? formatMoney(tier.from, currency, locale) : pointWords(tier.from, locale)}{" "}
                  within a year
                </span>
              </th>
              <td className="py-3">
                <TierPerks tier={tier} locale={locale} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="pt-4 text-sm text-ink-soft">
        {by === "spend"
          ? "Counted is what was spent on things in the twelve months before, without what went back."
          : "Counted are the points of orders and presents of the twelve months before, waiting and spent ones with them, without those of money that went back."}{" "}
        Whoever no longer reaches a step stands on the one below.
      </p>
    </>
  );
}
