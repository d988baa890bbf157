import { record } from "@/lib/journal/record";
import type { Tx } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";
import { type Result, refusal, success } from "@/lib/values/result";

/**
 * The membership of a customer who has an account; they are a member from the first time anything is to be counted for
 * them. Refuses "no_account" for a guest and "left" for whoever left the programme.
 * @returns the member's id
 */
export async function joinProgramme(
  tx: Tx,
  customerId: string,
  now: Date,
): Promise<Result<string, "no_account" | "left">> {
  const id = createId("lmem");
  const joined = await tx.$executeRaw`
    INSERT INTO loyalty_member (id, customer_id, joined_at)
    SELECT ${id}, id, ${now} FROM customer WHERE id = ${customerId} AND user_id IS NOT NULL ON CONFLICT (customer_id) DO NOTHING`;
  if (joined > 0) {
    await record(tx, { type: "joined_programme", customerId, data: { memberId: id } }, now);
    return success(id);
  }
  const member = await tx.loyaltyMember.findUnique({
    where: { customerId },
    select: { id: true, leftAt: true },
  });
  if (!member) return refusal("no_account");
  return member.leftAt ? refusal("left") : success(member.id);
}
