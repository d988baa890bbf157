import type { Tx } from "@/lib/platform/db";
import { readInvitation } from "./data";

/** Notes the first use of an invitation. @returns whether it lets its holder in now, or will when its time comes */
export async function takeInvitation(tx: Tx, id: string, now: Date): Promise<boolean> {
  const invitation = await readInvitation(tx, id, now);
  if (!invitation || invitation.standing === "over") return false;
  await tx.saleInvitation.updateMany({ where: { id, usedAt: null }, data: { usedAt: now } });
  return true;
}
