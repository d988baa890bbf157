import type { ListPage } from "@/lib/values/list-page";
import type { ListRequest } from "@/lib/values/list-request";
import type { Tx } from "../db";
import { countRows } from "./count-rows";
import type { ListSpec } from "./list-spec";
import { placeOf } from "./read-place";
import { readRows } from "./read-rows";

const listPageSize = 50;

/**
 * Reads one page by keyset: it starts after (or ends before) a row and skips nothing by counting, so the last page costs
 * what the first does. An order or place that is not known is as if none was asked for.
 */
export async function readList<Row extends { id: string }>(
  tx: Tx,
  spec: ListSpec,
  request: ListRequest,
  size = listPageSize,
): Promise<ListPage<Row>> {
  const backwards = request.before !== null;
  const { total, more, ids } = await countRows(tx, spec, request);
  const { rows, further, placed } = await readRows<Row>(tx, spec, request, { size, ids });
  return {
    rows,
    next: backwards || further ? placeOf(rows.at(-1)) : null,
    previous: (backwards ? further : placed) ? placeOf(rows[0]) : null,
    total,
    more,
  };
}
