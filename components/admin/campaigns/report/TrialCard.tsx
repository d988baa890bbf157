import type { Difference, VariantFigures } from "@/lib/campaigns/admin/types";
import { Card } from "../../kit/Card";
import { Money } from "../../kit/format/Money";
import { When } from "../../kit/format/When";
import { pointWords, shareWords } from "./share-words";

type Props = {
  figures: readonly VariantFigures[];
  difference: Difference | null;
  rule: string;
  winner: string | null;
  winnerAt: Date | null;
  /** When it was decided nothing could be told. */
  close: boolean;
  locale: string;
};

/** How the two wordings did on those they were tried on, and how sure the result is. */
export function TrialCard({ figures, difference, rule, winner, winnerAt, close, locale }: Props) {
  const certain = difference !== null && (difference.low > 0 || difference.high < 0);
  return (
    <Card title="Two wordings">
      <table className="w-full text-sm">
        <thead>
          <tr className="text-left text-ink-soft">
            <th className="pb-1 font-normal">Wording</th>
            <th className="pb-1 text-right font-normal">Sent</th>
            <th className="pb-1 text-right font-normal">Clicked</th>
            <th className="pb-1 text-right font-normal">Bought</th>
            <th className="pb-1 text-right font-normal">Money</th>
          </tr>
        </thead>
        <tbody className="divide-y border-t tabular-nums">
          {figures.map(({ variant, sent, clicked, buyers, money }) => (
            <tr key={variant}>
              <th className="py-1.5 text-left font-normal">
                {variant.toUpperCase()}
                {winner === variant ? " (went to the rest)" : ""}
              </th>
              <td className="py-1.5 text-right">{sent.toLocaleString(locale)}</td>
              <td className="py-1.5 text-right">{sent > 0 ? shareWords(clicked / sent, locale) : "–"}</td>
              <td className="py-1.5 text-right">{sent > 0 ? shareWords(buyers / sent, locale) : "–"}</td>
              <td className="py-1.5 text-right">
                <Money amount={money} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="pt-3 text-sm">
        {difference === null
          ? "It has not gone to enough readers yet."
          : `${
              certain
                ? `Wording ${difference.by > 0 ? "A" : "B"} did better`
                : "The two cannot be told apart; the difference may be chance"
            }: A less B is ${pointWords(difference.by, locale)} percentage points of those who ${
              rule === "orders" ? "bought" : "followed a link"
            }, between ${pointWords(difference.low, locale)} and ${pointWords(difference.high, locale)} in 95 of 100 such cases.`}
      </p>
      {winnerAt ? (
        <p className="pt-2 text-xs text-ink-soft">
          Decided <When at={winnerAt} within />
          {close ? ": too close to tell, so wording A was taken" : ""}. The figures are of those alone on whom
          both were tried.
        </p>
      ) : null}
    </Card>
  );
}
