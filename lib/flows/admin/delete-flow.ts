import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";

/** Deletes a flow with its versions and runs; a ready-made one is offered as at first again. Refuses while it is on. */
export async function deleteFlow(
  tx: Tx,
  actor: Actor,
  { id }: { readonly id: string },
  now: Date,
): Promise<Result<{ id: string }, "forbidden" | "not_found" | "is_on">> {
  const no = forbid(actor, "flows.switch");
  if (no) return no;
  const [row] = await tx.$queryRaw<{ name: string; on: boolean }[]>`
    SELECT name, "on" FROM flow WHERE id = ${id} FOR UPDATE`;
  if (!row) return refusal("not_found");
  if (row.on) return refusal("is_on");
  await tx.flow.delete({ where: { id } });
  const change = {
    action: "flow.delete",
    entity: "flow",
    entityId: id,
    before: { name: row.name },
    after: null,
  };
  await audit(tx, actor, change, now);
  return success({ id });
}
