import type { OfferLine } from "../types";

type Sets = {
  readonly buy: number;
  readonly get: number;
  /** At most so many sets. */
  readonly most: number | null;
  /** For each line, whether its pieces count as bought, and whether they may be the cheaper ones. */
  readonly bought: readonly boolean[];
  readonly gettable: readonly boolean[];
};

/**
 * "Buy x, get y": how many pieces of each line are the cheaper ones. As many whole sets as the basket holds, a piece counted
 * once only, and the cheapest pieces are the ones given.
 */
export function freePieces(
  lines: readonly OfferLine[],
  { buy, get, most, bought, gettable }: Sets,
): number[] {
  const count = (wanted: (index: number) => boolean) =>
    lines.reduce((sum, line, index) => sum + (wanted(index) ? line.quantity : 0), 0);
  const onlyBought = count((index) => bought[index] === true && gettable[index] !== true);
  const onlyGot = count((index) => gettable[index] === true && bought[index] !== true);
  const both = count((index) => bought[index] === true && gettable[index] === true);
  const fits = (sets: number) =>
    Math.max(0, sets * buy - onlyBought) + Math.max(0, sets * get - onlyGot) <= both;
  let sets = 0;
  let beyond = Math.floor((onlyBought + onlyGot + both) / (buy + get)) + 1;
  // The more sets, the harder they fit: halve until the last that does is found.
  while (beyond - sets > 1) {
    const middle = Math.floor((sets + beyond) / 2);
    if (fits(middle)) sets = middle;
    else beyond = middle;
  }
  const granted = Math.min(sets, most ?? sets);
  let left = granted * get;
  // Pieces of both kinds that are not needed as bought ones.
  let spare = both - Math.max(0, granted * buy - onlyBought);
  const free = lines.map(() => 0);
  const cheapest = lines
    .map((line, index) => ({ ...line, index }))
    .filter(({ index }) => gettable[index])
    .sort((a, b) => a.unitPrice - b.unitPrice || a.index - b.index);
  for (const { index, quantity } of cheapest) {
    const taken = Math.min(left, quantity, bought[index] ? spare : quantity);
    free[index] = taken;
    left -= taken;
    if (bought[index]) spare -= taken;
  }
  return free;
}
