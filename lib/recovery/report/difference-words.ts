import type { Compared, Difference } from "./types";

/** What the comparison says, in a sentence for people, and no more than it knows. */
export function differenceWords(found: Difference, { reminded, heldOut }: Compared, locale: string): string {
  if (heldOut.left === 0)
    return "Nobody was held out, so nothing tells what would have been bought without letters.";
  if (found.known === "too_few")
    return `Too few to tell. ${found.missing === 1 ? "One basket" : `${found.missing} baskets`} more must be left in the smaller of the two groups before anything can be said.`;
  const written = (share: number, signDisplay: "never" | "exceptZero") =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay }).format(share * 100);
  const bounds = `${written(found.low, "exceptZero")} and ${written(found.high, "exceptZero")}`;
  const counted = `Of a hundred who are reminded, ${written(found.more, "never")} ${found.more < 0 ? "fewer" : "more"} buy than of a hundred who were held out; nineteen times out of twenty the true figure lies between ${bounds}.`;
  if (found.known === "unclear") return `It cannot be told from chance yet. ${counted}`;
  const orders = Math.round(Math.abs(found.more) * reminded.left);
  const about = `That is about ${orders} ${orders === 1 ? "order" : "orders"} so far.`;
  return `${found.known === "more" ? "Letters bring orders." : "Letters cost orders."} ${counted} ${about}`;
}
