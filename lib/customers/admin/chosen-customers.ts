import type { Tx } from "@/lib/platform/db";
import { where } from "@/lib/platform/lists/list-conditions";
import { selectionConditions } from "@/lib/platform/lists/selection-conditions";
import type { Selection } from "@/lib/staff/lists/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { customerListSpec } from "./customer-list-spec";

/** As many as one change can hold without keeping the shop waiting. */
const mostChosen = 10_000;

export type ChosenCustomer = { readonly id: string; readonly label: string; readonly tags: string[] };

/** The customers that somebody chose in the list, held until the change is through; refuses when they are too many. */
export async function chosenCustomers(
  tx: Tx,
  selection: Selection,
  now: Date,
): Promise<Result<ChosenCustomer[], "too_many_chosen">> {
  const rows = await tx.$queryRaw<ChosenCustomer[]>`
    SELECT c.id, coalesce(c.name, c.email::text) AS label, c.tags FROM customer c
    ${where(selectionConditions(customerListSpec(now), selection))}
    ORDER BY c.id LIMIT ${mostChosen + 1} FOR NO KEY UPDATE`;
  return rows.length > mostChosen ? refusal("too_many_chosen") : success(rows);
}
