import type { Tx } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";
import type { Movement } from "../types";

/**
 * Writes one movement of points into the ledger; balances follow by the database itself. The same key is written once.
 * Throws when it does not come to zero or would leave less than nothing: whoever posts has asked before, holding the member.
 * @returns false when it stood there already
 */
export async function postPoints(tx: Tx, movement: Movement, now: Date): Promise<boolean> {
  const { memberId, key, kind, postings, actor, orderId, reason, note, expiresAt } = movement;
  const id = createId("ptx");
  const row = { id, memberId, key, kind, actor, at: now };
  const more = { orderId, reason, note, expiresAt };
  const data = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined));
  const { count } = await tx.pointsTransaction.createMany({
    data: [{ ...row, ...data }],
    skipDuplicates: true,
  });
  if (count === 0) return false;
  const moved = Object.entries(postings).filter(([, amount]) => amount !== 0);
  // In one statement: the balances are counted a statement at a time.
  await tx.$executeRaw`
    INSERT INTO points_posting (transaction_id, member_id, account, amount)
    SELECT ${id}, ${memberId}, account::points_account, amount
    FROM unnest(${moved.map(([account]) => account)}::text[], ${moved.map(([, amount]) => amount)}::int[]) AS p(account, amount)`;
  return true;
}
