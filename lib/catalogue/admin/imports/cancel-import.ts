import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";

/** Breaks a check or an import off, at the next hundred products; what was saved by then stays. */
export async function cancelImport(
  tx: Tx,
  actor: Actor,
  { id }: { readonly id: string },
  now: Date,
): Promise<Result<void, "forbidden" | "over_already">> {
  const no = forbid(actor, "catalogue.write");
  if (no) return no;
  const asked = await tx.productImport.updateMany({
    where: { id, state: { in: ["checking", "running"] } },
    data: { cancelAsked: true },
  });
  const given = await tx.productImport.updateMany({
    where: { id, state: "checked" },
    data: { state: "cancelled", endedAt: now },
  });
  if (asked.count + given.count === 0) return refusal("over_already");
  await audit(
    tx,
    actor,
    { action: "import.cancel", entity: "import", entityId: id, before: null, after: null },
    now,
  );
  return success(undefined);
}
