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
  const { count } = await tx.order.updateMany({
    where: { email, claimedAt: null, paidAt: { not: null } },
    data: { claimedAt: now, customerId },
  });
  if (count > 0)
    await tx.$executeRaw`
      UPDATE app_user SET name = coalesce(name, (
        SELECT o.name FROM orders o WHERE o.customer_id = ${customerId} AND o.claimed_at IS NOT NULL
        ORDER BY o.placed_at DESC LIMIT 1)) WHERE id = ${userId}`;
  return count;
}
