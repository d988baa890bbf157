import type { Tx } from "@/lib/platform/db";
import type { LoyaltyMember } from "@/lib/platform/generated/client";

/** Reads a member and keeps everybody else from moving their points until the transaction ends. Orders are locked before. */
export async function lockMember(tx: Tx, memberId: string): Promise<LoyaltyMember> {
  await tx.$queryRaw`SELECT 1 FROM loyalty_member WHERE id = ${memberId} FOR UPDATE`;
  return tx.loyaltyMember.findUniqueOrThrow({ where: { id: memberId } });
}
