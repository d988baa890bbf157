import { record } from "@/lib/journal/record";
import type { Tx } from "@/lib/platform/db";

/**
 * Brings what was ordered as a guest with this address into the account, because its owner pressed the button. The address
 * must be proven: `email` is the signed-in user's own. Orders placed in somebody's account stay there.
 * @returns how many came
 */
export async function claimOrders(
  tx: Tx,
  {
    customerId,
    userId,
    email,
  }: { readonly customerId: string; readonly userId: string; readonly email: string },
  now: Date,
): Promise<number> {
  const claimed = await tx.$queryRaw<{ id: string }[]>`
    UPDATE orders SET claimed_at = ${now}, customer_id = ${customerId}, updated_at = ${now}
    WHERE email = ${email}::citext AND claimed_at IS NULL AND paid_at IS NOT NULL RETURNING id`;
  for (const { id } of claimed)
    await record(tx, { type: "order_claimed", orderId: id, customerId, data: {} }, now);
  if (claimed.length > 0)
    await tx.$executeRaw`
      UPDATE app_user SET name = coalesce(name, (
        SELECT o.name FROM orders o WHERE o.customer_id = ${customerId} AND o.claimed_at IS NOT NULL
        ORDER BY o.placed_at DESC LIMIT 1)) WHERE id = ${userId}`;
  return claimed.length;
}
