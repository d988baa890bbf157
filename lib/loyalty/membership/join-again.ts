import { record } from "@/lib/journal/record";
import type { Tx } from "@/lib/platform/db";
import { placeMember } from "../tiers/place-member";

/** Whoever left takes part again: points of orders that still wait count, what ended does not come back. May be asked again. */
export async function joinAgain(tx: Tx, customerId: string, now: Date): Promise<void> {
  const [member] = await tx.$queryRaw<{ id: string }[]>`
    UPDATE loyalty_member SET left_at = NULL WHERE customer_id = ${customerId} AND left_at IS NOT NULL RETURNING id`;
  if (!member) return;
  await record(tx, { type: "joined_programme", customerId, data: { memberId: member.id } }, now);
  await placeMember(tx, member.id, now);
}
