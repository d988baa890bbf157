import { db } from "@/lib/platform/db";
import type { Role, StaffActor } from "@/lib/staff/types";
import { createId } from "@/lib/values/id";

type Made = { staffId: string; userId: string; actor: StaffActor };

/** An active member of staff with their user. */
export async function staffRow(role: Role, { email }: { email?: string } = {}): Promise<Made> {
  const userId = createId("usr");
  const staffId = createId("stf");
  const name = `${role} ${staffId.slice(-4)}`;
  const address = email ?? `${staffId}@nookandpaw.test`;
  await db().user.create({ data: { id: userId, email: address, name } });
  await db().staffMember.create({
    data: { id: staffId, userId, email: address, name, role, state: "active" },
  });
  return { staffId, userId, actor: { kind: "staff", staffId, name, role } };
}
