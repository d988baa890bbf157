/**
 * Where the fifths of the buyers meet, from the lowest to the highest: a fifth of them at least lies at or under the first
 * bound, two fifths under the second, and so on.
 */
export type ScoreBounds = {
  readonly lastOrders: readonly Date[];
  readonly orders: readonly number[];
  /** Minor units. */
  readonly spent: readonly bigint[];
};

/** How a customer stands among the buyers: 1 to 5 for how lately, how often and for how much they bought. */
export type BuyerScores = {
  readonly recency: number;
  readonly frequency: number;
  readonly money: number;
  readonly buyers: number;
};
