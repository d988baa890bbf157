import type { ProgrammeComparison } from "@/lib/insights/programme/types";
import { Card } from "../kit/Card";

type Props = {
  comparison: ProgrammeComparison & {
    readonly verdict: string;
    readonly join: number;
    readonly until: number;
  };
  locale: string;
};

/** Whether members come back more often, and how far that can be trusted. */
export function ComparisonCard({ comparison, locale }: Props) {
  const { verdict, join, until, members, pairs, membersAgain, othersAgain } = comparison;
  const number = (count: number) => new Intl.NumberFormat(locale).format(count);
  return (
    <Card title="Do members come back?">
      <p className="max-w-prose">{verdict}</p>
      {pairs > 0 ? (
        <p className="max-w-prose pt-2 text-sm">
          Bought again: {number(membersAgain)} of {number(pairs)} members, {number(othersAgain)} of{" "}
          {number(pairs)} others.
        </p>
      ) : null}
      <p className="max-w-prose pt-3 text-sm text-ink-soft">
        Each of {number(members)} members is set beside somebody whose first order was of the same month and
        about the same size, where there is one. Who joined within {join} days counts as a member, orders
        after that and until day {until} as coming back. Members chose to have an account: who does so may be
        keener anyway, and no pairing takes that away. Read it as the most that the programme can have done.
      </p>
    </Card>
  );
}
