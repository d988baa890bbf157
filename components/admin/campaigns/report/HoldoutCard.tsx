import type { ReactNode } from "react";
import type { CampaignReport, GroupDifferences } from "@/lib/campaigns/admin/types";
import { Card } from "../../kit/Card";
import { Money } from "../../kit/format/Money";
import { pointWords, shareWords } from "./share-words";

type Props = {
  groups: NonNullable<CampaignReport["holdout"]>;
  differences: GroupDifferences;
  locale: string;
  title?: string;
  /** What is counted, and how. */
  note?: ReactNode;
};

/** What the letter itself brought: those it went to beside those held out, with how sure that is. */
export function HoldoutCard({
  groups: { written, without },
  differences,
  locale,
  title = "What the letter itself brought",
  note = "Drawn by lot. All purchases of either group count from the first letter to seven days after the last, with or without a click.",
}: Props) {
  const { enough, buyers, money } = differences;
  const share = (group: { people: number; buyers: number }) =>
    group.people > 0 ? shareWords(group.buyers / group.people, locale) : "–";
  const certain = buyers.low > 0 || buyers.high < 0;
  return (
    <Card title={title}>
      <table className="w-full text-sm">
        <thead>
          <tr className="text-left text-ink-soft">
            <th className="pb-1 font-normal">Group</th>
            <th className="pb-1 text-right font-normal">People</th>
            <th className="pb-1 text-right font-normal">Bought</th>
            <th className="pb-1 text-right font-normal">Each</th>
          </tr>
        </thead>
        <tbody className="divide-y border-t tabular-nums">
          {[
            { name: "Meant to get it", group: written },
            { name: "Held out", group: without },
          ].map(({ name, group }) => (
            <tr key={name}>
              <th className="py-1.5 text-left font-normal">{name}</th>
              <td className="py-1.5 text-right">{group.people.toLocaleString(locale)}</td>
              <td className="py-1.5 text-right">{share(group)}</td>
              <td className="py-1.5 text-right">
                <Money amount={group.people > 0 ? Math.round(group.money / group.people) : 0} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="pt-3 text-sm">
        {enough ? (
          <>
            {certain
              ? buyers.by > 0
                ? "More of those it went to bought: "
                : "Fewer of those it went to bought: "
              : "This may be chance: "}
            {pointWords(buyers.by, locale)} percentage points, between {pointWords(buyers.low, locale)} and{" "}
            {pointWords(buyers.high, locale)} in 95 of 100 such cases. In money a person, between{" "}
            <Money amount={Math.round(money.low)} /> and <Money amount={Math.round(money.high)} />.
          </>
        ) : (
          "Too few people or purchases to say anything. The two groups need a hundred people each and ten buyers together."
        )}
      </p>
      <p className="pt-2 text-xs text-ink-soft">{note}</p>
    </Card>
  );
}
