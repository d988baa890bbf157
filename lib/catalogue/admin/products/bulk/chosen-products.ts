import type { Tx } from "@/lib/platform/db";
import { where } from "@/lib/platform/lists/list-conditions";
import { selectionConditions } from "@/lib/platform/lists/selection-conditions";
import type { Selection } from "@/lib/staff/lists/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { productListSpec } from "../product-list-spec";

/** As many as one change can hold without keeping the shop waiting; more go through a file. */
const mostChosen = 2_000;

/** The ids of the products that somebody chose in the list; refuses when they are too many for one change. */
export async function chosenProducts(
  tx: Tx,
  selection: Selection,
): Promise<Result<string[], "too_many_chosen">> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT p.id FROM product p ${where(selectionConditions(productListSpec, selection))}
    ORDER BY p.id LIMIT ${mostChosen + 1}`;
  return rows.length > mostChosen ? refusal("too_many_chosen") : success(rows.map(({ id }) => id));
}
