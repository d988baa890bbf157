import type { Tx } from "@/lib/platform/db";
import { lockMember } from "../ledger/lock-member";
import { endAvailable } from "./end-available";

/** Points of people who were erased or left, as they come due: they are nobody's any more and end at once. */
export async function endOfGone(tx: Tx, now: Date): Promise<void> {
  const gone = await tx.loyaltyMember.findMany({
    where: { OR: [{ customerId: null }, { leftAt: { not: null } }], available: { gt: 0 } },
    select: { id: true },
    orderBy: { id: "asc" },
    take: 500,
  });
  for (const { id } of gone) {
    const member = await lockMember(tx, id);
    if (member.customerId === null || member.leftAt) await endAvailable(tx, member, now);
  }
}
