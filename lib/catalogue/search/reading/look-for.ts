/**
 * Where the best-selling matches are looked for: among all matches; among those at least so popular first, and further
 * only when these do not fill the list; or wherever PostgreSQL thinks best.
 */
export type Look = "all" | "anywhere" | { readonly from: number };

/** How popularity is spread over a shop. */
export type Spread = {
  readonly products: number;
  /** Descending: the popularity that one share of all products reaches, that two shares reach, … */
  readonly steps: readonly number[];
};

/** What is known of a large shop and makes searches quicker; what is found does not depend on it. */
export type Estimates = {
  readonly spread: Spread;
  /** Of all products the share that has a word or meets a filter, from 0 to 1, as PostgreSQL estimates it. */
  readonly shares: {
    get(condition: string): number | undefined;
    set(condition: string, share: number): unknown;
  };
};

/** More than fill a list, for what sells is not spread evenly over what is looked for. */
const enough = 800;
/** To visit more rows than this is never the quickest. */
const mostVisits = 8_000;
/** What a row costs that an index only names, compared with one that is visited. */
const named = 1 / 16;

/**
 * The quickest way to the best-selling products with some words. Visiting rows is what takes time: the seven thousand
 * that a common word has lie scattered over the whole table.
 * @param near how many products probably have the words
 * @param wanted how many of these probably meet the filters too
 */
export function lookFor(near: number, wanted: number, { products, steps }: Spread): Look {
  const step = Math.ceil((enough / Math.max(1, wanted)) * (steps.length + 1));
  const from = steps[step - 1];
  const share = step / (steps.length + 1);
  const ways: readonly { look: Look; visits: number }[] = [
    { look: "all", visits: near + near * named },
    ...(from === undefined
      ? []
      : [{ look: { from }, visits: share * near + (near + share * products) * named }]),
    // From the best-selling downwards until the list is full.
    { look: "anywhere", visits: Math.min(mostVisits, (enough * products) / Math.max(1, wanted)) },
  ];
  return ways.reduce((best, way) => (way.visits < best.visits ? way : best)).look;
}
