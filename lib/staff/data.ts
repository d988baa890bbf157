import type { Tx } from "@/lib/platform/db";
import type { Gate } from "./types";

/**
 * What a signed-in user is to the admin area. A member who has a second factor must have shown it in this session.
 * @param secondFactorAt when this session showed one, or null
 */
export async function readGate(tx: Tx, userId: string, secondFactorAt: Date | null): Promise<Gate> {
  const member = await tx.staffMember.findUnique({ where: { userId } });
  if (member?.state !== "active") return { state: "not_staff" };
  if (member.totpConfirmedAt && !secondFactorAt) return { state: "second_factor" };
  const { id: staffId, name, role, email } = member;
  return { state: "open", actor: { kind: "staff", staffId, name, role }, email };
}
