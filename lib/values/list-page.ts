/** One page of a list, and where the next and the previous go on from. */
export type ListPage<Row> = {
  readonly rows: readonly Row[];
  /** Places to go on from; null at an end. */
  readonly next: string | null;
  readonly previous: string | null;
  /** Rows in all, counted up to a limit. */
  readonly total: number;
  /** There are more than were counted. */
  readonly more: boolean;
};
