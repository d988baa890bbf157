import type { Difference } from "./types";
import { type Share, wilson } from "./wilson";

/**
 * How much larger the first share is than the second, with bounds at 95 %: Newcombe's hybrid of Wilson's intervals, which
 * holds for small numbers and for none at all, where the usual formula does not.
 * @see R. G. Newcombe, Interval estimation for the difference between independent proportions, Statistics in Medicine 17 (1998), method 10
 */
export function shareDifference(first: Share, second: Share): Difference {
  const [one, two] = [wilson(first), wilson(second)];
  const by = one.share - two.share;
  return {
    by,
    low: by - Math.hypot(one.share - one.low, two.high - two.share),
    high: by + Math.hypot(one.high - one.share, two.share - two.low),
  };
}
