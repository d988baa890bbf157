import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { readSegment } from "./data";
import { readUses } from "./read-uses";

/**
 * Deletes a segment and who was in it; nobody's own data goes. A ready-made one can be brought back. Refuses "in_use" while a
 * flow or an offer needs it, and for one of the shop's own that a campaign was narrowed to: its report says to whom it went.
 */
export async function deleteSegment(
  tx: Tx,
  actor: Actor,
  { id }: { readonly id: string },
  now: Date,
): Promise<Result<{ id: string }, "forbidden" | "not_found" | "in_use">> {
  const no = forbid(actor, "segments.edit");
  if (no) return no;
  const found = await readSegment(tx, id);
  if (!found) return refusal("not_found");
  const { needing, campaigns } = await readUses(tx, id);
  if (needing.length > 0 || (found.readyKey === null && campaigns.length > 0)) return refusal("in_use");
  if (found.readyKey === null) await tx.segment.delete({ where: { id } });
  else {
    await tx.segmentMembership.deleteMany({ where: { segmentId: id } });
    await tx.segment.update({
      where: { id },
      data: { hiddenAt: now, members: 0, settledAt: null, sweptTo: null, updatedAt: now },
    });
  }
  const { name, rule } = found.form;
  await audit(
    tx,
    actor,
    { action: "segment.delete", entity: "segment", entityId: id, before: { name, rule }, after: null },
    now,
  );
  return success({ id });
}
