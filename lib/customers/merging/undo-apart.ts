import type { z } from "zod";
import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, success } from "@/lib/values/result";
import type { pairsSchema } from "./schema";

/** Takes back that a customer is none of these others: what they share is shown again. */
export async function undoApart(
  tx: Tx,
  actor: Actor,
  { id, others }: z.output<typeof pairsSchema>,
  now: Date,
): Promise<Result<null, "forbidden">> {
  const no = forbid(actor, "customers.write");
  if (no) return no;
  const gone = await tx.$queryRaw<{ other: string }[]>`
    DELETE FROM customer_pair WHERE (first_id = ${id} AND second_id = ANY(${others}::text[]))
      OR (second_id = ${id} AND first_id = ANY(${others}::text[]))
    RETURNING CASE WHEN first_id = ${id} THEN second_id ELSE first_id END AS other`;
  if (gone.length === 0) return success(null);
  const before = { others: gone.map(({ other }) => other).sort() };
  const change = { action: "customer.undo_apart", entity: "customer", entityId: id };
  await audit(tx, actor, { ...change, before, after: null }, now);
  return success(null);
}
