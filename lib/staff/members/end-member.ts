import type { Tx } from "@/lib/platform/db";
import { type Result, refusal, success } from "@/lib/values/result";
import { audit } from "../audit";
import { forbid } from "../forbid";
import { lockOwners } from "../lock-owners";
import { noFactor } from "../second-factor/no-factor";
import type { Actor } from "../types";

type No = "forbidden" | "second_factor_needed" | "not_found" | "last_owner";

/**
 * Ends somebody's work for the shop. They are signed out everywhere at once, and what they did keeps their name. The last
 * active owner cannot be ended.
 */
export async function endMember(
  tx: Tx,
  actor: Actor,
  { staffId }: { staffId: string },
  now: Date,
): Promise<Result<void, No>> {
  const no = forbid(actor, "staff.write");
  if (no) return no;
  const owners = await lockOwners(tx);
  if (actor.kind === "staff" && !owners.includes(actor.staffId)) return refusal("forbidden");
  if (owners.length === 1 && owners[0] === staffId) return refusal("last_owner");
  const { count } = await tx.staffMember.updateMany({
    where: { id: staffId, state: "active" },
    data: { state: "ended", endedAt: now, ...noFactor },
  });
  if (count === 0) return refusal("not_found");
  await tx.session.deleteMany({ where: { user: { staff: { id: staffId } } } });
  const change = { action: "staff.end", entity: "staff", entityId: staffId };
  await audit(tx, actor, { ...change, before: { state: "active" }, after: { state: "ended" } }, now);
  return success(undefined);
}
