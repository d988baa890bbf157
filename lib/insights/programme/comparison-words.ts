import { shareDifference } from "@/lib/campaigns/report/share-difference";
import type { ProgrammeComparison } from "./types";

/** Of fewer pairs nothing is said: one customer would turn it over. */
const least = 30;

/** What the comparison of members with others says, and no more than it knows. Pure. */
export function comparisonWords(
  { pairs, membersAgain, othersAgain }: ProgrammeComparison,
  locale: string,
): string {
  if (pairs < least)
    return `Too early to tell: ${pairs === 1 ? "one pair" : `${pairs} pairs`} of ${least} that it takes. A member counts once four months have gone by since their first order.`;
  const { by, low, high } = shareDifference(
    { some: membersAgain, of: pairs },
    { some: othersAgain, of: pairs },
  );
  const written = (share: number, signDisplay: "never" | "exceptZero") =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay }).format(share * 100);
  const counted = `Of a hundred members ${written(by, "never")} ${by < 0 ? "fewer" : "more"} bought again than of a hundred others like them; nineteen times out of twenty the true figure lies between ${written(low, "exceptZero")} and ${written(high, "exceptZero")}.`;
  if (low <= 0 && high >= 0) return `It cannot be told from chance yet. ${counted}`;
  return low > 0 ? `Members come back more often. ${counted}` : `Members come back less often. ${counted}`;
}
