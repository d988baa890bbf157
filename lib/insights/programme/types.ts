/** Members beside other customers who are as like them as the shop can tell. */
export type ProgrammeComparison = {
  /** Members whose time is long enough ago to be counted. */
  readonly members: number;
  /** Pairs of a member and another whose first orders were of one month and one size. */
  readonly pairs: number;
  /** Of each half of the pairs, who bought again in time. */
  readonly membersAgain: number;
  readonly othersAgain: number;
};
