import type { Tx } from "@/lib/platform/db";
import { rolePermissions } from "@/lib/staff/permits";
import type { Role } from "@/lib/staff/types";

const roles = (Object.keys(rolePermissions) as Role[]).filter((role) =>
  rolePermissions[role].includes("campaigns.send"),
);

/** Who may let a letter go out that this member of staff changed last, by name. */
export async function readApprovers(
  tx: Tx,
  changedById: string,
): Promise<{ id: string; name: string; email: string }[]> {
  return tx.staffMember.findMany({
    where: { state: "active", role: { in: roles }, id: { not: changedById } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true, email: true },
  });
}
