import type { ListRequest } from "@/lib/values/list-request";
import type { Tx } from "../db";
import type { ListSpec } from "./list-spec";
import { placeOf } from "./read-place";
import { readRows } from "./read-rows";

/** All rows that a request matches, batch by batch in the list's order; only one batch is held at a time. */
export async function* listBatches<Row extends { id: string }>(
  tx: Tx,
  spec: ListSpec,
  request: ListRequest,
  size = 1_000,
): AsyncGenerator<Row[]> {
  let after: string | null = null;
  for (;;) {
    const { rows, further }: Awaited<ReturnType<typeof readRows<Row>>> = await readRows<Row>(
      tx,
      spec,
      { ...request, before: null, after },
      { size },
    );
    if (rows.length > 0) yield rows;
    if (!further) return;
    after = placeOf(rows.at(-1));
  }
}
