import type { Tx } from "@/lib/platform/db";
import { type Result, refusal, success } from "@/lib/values/result";
import { audit } from "../audit";
import { forbid } from "../forbid";
import { lockOwners } from "../lock-owners";
import type { Actor, Role } from "../types";

type No = "forbidden" | "second_factor_needed" | "not_found" | "last_owner";

/**
 * Gives a member another role, from their next request on. The last active owner stays owner: of two owners who take the
 * role from each other at once, the second finds that they are none any more.
 */
export async function changeRole(
  tx: Tx,
  actor: Actor,
  { staffId, role }: { staffId: string; role: Role },
  now: Date,
): Promise<Result<void, No>> {
  const no = forbid(actor, "staff.write");
  if (no) return no;
  const owners = await lockOwners(tx);
  if (actor.kind === "staff" && !owners.includes(actor.staffId)) return refusal("forbidden");
  const member = await tx.staffMember.findUnique({ where: { id: staffId } });
  if (!member || member.state === "ended") return refusal("not_found");
  if (member.role === role) return success(undefined);
  if (owners.length === 1 && owners[0] === staffId) return refusal("last_owner");
  await tx.staffMember.update({ where: { id: staffId }, data: { role } });
  const change = { action: "staff.change_role", entity: "staff", entityId: staffId };
  await audit(tx, actor, { ...change, before: { role: member.role }, after: { role } }, now);
  return success(undefined);
}
