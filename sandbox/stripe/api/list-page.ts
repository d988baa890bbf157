import { noSuch } from "./no-such";

type Row = { id: string };
type Paging = { limit?: number; starting_after?: string; ending_before?: string };

/** One page of a list, newest first, with Stripe's cursors. `rows` come oldest first. */
export function listPage<T extends Row>(rows: T[], paging: Paging, url: string) {
  const newest = rows.toReversed();
  const limit = paging.limit ?? 10;
  const place = (id: string, param: string) => {
    const index = newest.findIndex((row) => row.id === id);
    if (index < 0) throw noSuch("object", id, param);
    return index;
  };
  if (paging.ending_before) {
    const end = place(paging.ending_before, "ending_before");
    const start = Math.max(0, end - limit);
    return { object: "list" as const, data: newest.slice(start, end), has_more: start > 0, url };
  }
  const start = paging.starting_after ? place(paging.starting_after, "starting_after") + 1 : 0;
  return {
    object: "list" as const,
    data: newest.slice(start, start + limit),
    has_more: start + limit < newest.length,
    url,
  };
}
