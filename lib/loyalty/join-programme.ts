import { record } from "@/lib/journal/record";
import type { Tx } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";

/**
 * The membership of a customer who has an account; they are a member from the first time anything is to be counted for
 * them. Null for a guest.
 */
export async function joinProgramme(tx: Tx, customerId: string, now: Date): Promise<string | null> {
  const id = createId("lmem");
  const joined = await tx.$executeRaw`
    INSERT INTO loyalty_member (id, customer_id, joined_at)
    SELECT ${id}, id, ${now} FROM customer WHERE id = ${customerId} AND user_id IS NOT NULL ON CONFLICT (customer_id) DO NOTHING`;
  if (joined > 0) {
    await record(tx, { type: "joined_programme", customerId, data: { memberId: id } }, now);
    return id;
  }
  return (await tx.loyaltyMember.findUnique({ where: { customerId }, select: { id: true } }))?.id ?? null;
}
