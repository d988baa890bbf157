import { wilson } from "@/lib/campaigns/report/wilson";

/** Of fewer on either side nothing is said. */
const least = 10;

/**
 * How many times as many there were as usual, with bounds at 95 %; null for too few. Given how many there were in both times
 * together, how many fall into the second is a share, so Wilson's bounds on it are bounds on the ratio. Where the earlier
 * ones count for unequal weights they are taken as so many of equal weight as have the same sum and the same spread.
 * @param now how many there were
 * @param weights what each of the earlier ones counts for
 * @see J. Przyborowski and H. Wilenski, Homogeneity of results in testing samples from Poisson series, Biometrika 31 (1940)
 */
export function timesAsMany(
  now: number,
  weights: readonly { readonly weight: number; readonly count: number }[],
): { by: number; low: number; high: number } | null {
  const sum = weights.reduce((all, { weight, count }) => all + weight * count, 0);
  const squares = weights.reduce((all, { weight, count }) => all + weight * weight * count, 0);
  const before = weights.reduce((all, { count }) => all + count, 0);
  if (now < least || before < least || sum === 0) return null;
  const each = squares / sum;
  const { low, high } = wilson({ some: now, of: now + sum / each });
  const ratio = (share: number) => share / (1 - share) / each;
  return { by: now / sum, low: ratio(low), high: ratio(high) };
}
