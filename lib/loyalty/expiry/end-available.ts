import type { Tx } from "@/lib/platform/db";
import type { LoyaltyMember } from "@/lib/platform/generated/client";
import { postPoints } from "../ledger/post-points";

/** Ends all that a member can spend, whatever its time: they left the programme, or were erased. The caller holds the member. */
export async function endAvailable(
  tx: Tx,
  { id, available, leftAt }: LoyaltyMember,
  now: Date,
): Promise<void> {
  if (available === 0) return;
  const movement = {
    memberId: id,
    key: `ended:${id}:${now.getTime()}`,
    kind: "expired",
    actor: "worker",
  } as const;
  const postings = { available: -available, expired: available };
  await postPoints(tx, { ...movement, postings, ...(leftAt ? { reason: "left" } : {}) }, now);
}
