import type { Compared, Difference } from "./types";

/** The 0.975 quantile of the normal distribution: bounds that hold nineteen times out of twenty. */
const z = 1.959964;
/** Of fewer baskets in either group nothing is said: one order would turn it over. */
const least = 30;

type Share = { readonly part: number; readonly low: number; readonly high: number };

/** Wilson's score interval of a share (E. B. Wilson, 1927): sound for small numbers and shares near nought too. */
function shareOf(count: number, of: number): Share {
  const part = count / of;
  const middle = (part + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z * Math.sqrt((part * (1 - part)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of);
  return { part, low: middle - half, high: middle + half };
}

/**
 * What letters change, told by those who were held out by chance: the difference of the two shares that bought, with
 * Newcombe's bounds from the two score intervals (R. G. Newcombe, Statistics in Medicine 17, 1998, method 10). All who are
 * reminded are counted and not only those a letter was written to, for the held out are not chosen so either.
 */
export function difference({ reminded, heldOut }: Compared): Difference {
  const fewest = Math.min(reminded.left, heldOut.left);
  if (fewest < least) return { known: "too_few", missing: least - fewest };
  const a = shareOf(reminded.bought, reminded.left);
  const b = shareOf(heldOut.bought, heldOut.left);
  const more = a.part - b.part;
  const low = more - Math.hypot(a.part - a.low, b.high - b.part);
  const high = more + Math.hypot(a.high - a.part, b.part - b.low);
  return { known: low > 0 ? "more" : high < 0 ? "less" : "unclear", more, low, high };
}
