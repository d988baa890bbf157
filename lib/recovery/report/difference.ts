import { shareDifference } from "@/lib/campaigns/report/share-difference";
import type { Compared, Difference } from "./types";

/** Of fewer baskets in either group nothing is said: one order would turn it over. */
const least = 30;

/**
 * What letters change, told by those who were held out by chance: the difference of the two shares that bought, with its
 * bounds. All who are reminded are counted and not only those a letter was written to, for the held out are not chosen so
 * either.
 */
export function difference({ reminded, heldOut }: Compared): Difference {
  const fewest = Math.min(reminded.left, heldOut.left);
  if (fewest < least) return { known: "too_few", missing: least - fewest };
  const {
    by: more,
    low,
    high,
  } = shareDifference(
    { some: reminded.bought, of: reminded.left },
    { some: heldOut.bought, of: heldOut.left },
  );
  return { known: low > 0 ? "more" : high < 0 ? "less" : "unclear", more, low, high };
}
