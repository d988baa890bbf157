export type SampleRow = {
  readonly id: string;
  readonly name: string | null;
  readonly email: string;
  readonly orders: number;
  /** Minor units of the shop's currency. */
  readonly spent: number;
};

/** Whom a rule means at this moment. */
export type RulePreview = {
  readonly count: number;
  /** All customers there are. */
  readonly total: number;
  readonly sample: readonly SampleRow[];
  /** How many were looked at where `count` is an estimate; null where it is exact. */
  readonly lookedAt: number | null;
};
