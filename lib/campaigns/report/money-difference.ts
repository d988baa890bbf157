import type { Difference, GroupBought } from "./types";

/** The normal distribution's bound for 95 %. */
const z = 1.959964;

/**
 * How much more a person of the first group spent than one of the second, with bounds at 95 %, in minor units. The bounds
 * rest on the mean being nearly normal (Welch), which wants some dozens of buyers in each: see `isEnough`.
 */
export function moneyDifference(first: GroupBought, second: GroupBought): Difference {
  const [one, two] = [mean(first), mean(second)];
  const by = one.mean - two.mean;
  const reach = z * Math.sqrt(one.error + two.error);
  return { by, low: by - reach, high: by + reach };
}

/** The mean, and the square of its standard error. */
function mean({ people, money, squares }: GroupBought): { mean: number; error: number } {
  const each = money / people;
  const variance = people > 1 ? Math.max(0, squares - people * each * each) / (people - 1) : 0;
  return { mean: each, error: variance / people };
}
