import { noSuch } from "./no-such";

type Row = { id: string };
type Paging = { limit?: number; starting_after?: string; ending_before?: string };

/**
 * One page of a list, newest first, with Stripe's cursors. `rows` are all there are, oldest first: a cursor may name
 * one that `keep` leaves out.
 */
export function listPage<T extends Row>(
  rows: T[],
  paging: Paging,
  url: string,
  keep: (row: T) => boolean = () => true,
) {
  const newest = rows.toReversed();
  const limit = paging.limit ?? 10;
  const place = (id: string, param: string) => {
    const index = newest.findIndex((row) => row.id === id);
    if (index < 0) throw noSuch("object", id, param);
    return index;
  };
  if (paging.ending_before) {
    const before = newest.slice(0, place(paging.ending_before, "ending_before")).filter(keep);
    return { object: "list" as const, data: before.slice(-limit), has_more: before.length > limit, url };
  }
  const start = paging.starting_after ? place(paging.starting_after, "starting_after") + 1 : 0;
  const after = newest.slice(start).filter(keep);
  return { object: "list" as const, data: after.slice(0, limit), has_more: after.length > limit, url };
}
