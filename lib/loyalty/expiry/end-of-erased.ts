import type { Tx } from "@/lib/platform/db";
import { lockMember } from "../ledger/lock-member";
import { postPoints } from "../ledger/post-points";

/** Points of people who were erased are nobody's any more: they end at once. */
export async function endOfErased(tx: Tx, now: Date): Promise<void> {
  const gone = await tx.loyaltyMember.findMany({
    where: { customerId: null, available: { gt: 0 } },
    select: { id: true },
    orderBy: { id: "asc" },
    take: 500,
  });
  for (const { id: memberId } of gone) {
    const { available } = await lockMember(tx, memberId);
    const postings = { available: -available, expired: available };
    const key = `erased:${memberId}:${now.getTime()}`;
    if (available > 0)
      await postPoints(tx, { memberId, key, kind: "expired", actor: "worker", postings }, now);
  }
}
