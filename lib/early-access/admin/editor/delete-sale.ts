import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";

/** Deletes a draft. Refuses "not_a_draft": what was scheduled stays on record, or is taken back first. */
export async function deleteSale(
  tx: Tx,
  actor: Actor,
  { id }: { readonly id: string },
  now: Date,
): Promise<Result<void, "forbidden" | "not_a_draft">> {
  const no = forbid(actor, "discounts.write");
  if (no) return no;
  const [gone] = await tx.$queryRaw<{ name: string }[]>`
    DELETE FROM sale WHERE id = ${id} AND state = 'draft' RETURNING name`;
  if (!gone) return refusal("not_a_draft");
  await audit(
    tx,
    actor,
    { action: "sale.delete", entity: "sale", entityId: id, before: gone, after: null },
    now,
  );
  return success(undefined);
}
