import type { Tx } from "@/lib/platform/db";

type Moved = { readonly from: string; readonly to: string };

/**
 * Somebody has another address, and has proven it: what they wait to hear of is told there. A wish that both addresses have
 * is one wish, the proven one; nothing more comes to the old address.
 */
export async function moveWishes(tx: Tx, { from, to }: Moved, now: Date): Promise<void> {
  const over = (email: string, state: string, other: string) => tx.$executeRaw`
    UPDATE product_wish w SET state = 'ended', ended_at = ${now} WHERE w.email = ${email}::citext AND w.state = ${state} AND EXISTS (
      SELECT 1 FROM product_wish o WHERE o.email = ${other}::citext AND o.variant_id IS NOT DISTINCT FROM w.variant_id AND o.sale_id IS NOT DISTINCT FROM w.sale_id AND o.kind = w.kind
        AND o.state = 'confirmed')`;
  await over(to, "asked", from);
  await over(from, "confirmed", to);
  await tx.productWish.updateMany({ where: { email: from, state: "confirmed" }, data: { email: to } });
}
