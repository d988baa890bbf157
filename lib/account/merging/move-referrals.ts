import type { Tx } from "@/lib/platform/db";

/**
 * Gives one customer's link for friends to another. Where both have one, what came by the other counts for the kept one, and its
 * address, which has been passed on, leads there.
 */
export async function moveReferrals(tx: Tx, keepId: string, otherId: string): Promise<void> {
  // Links before what came by them, as everywhere.
  const links = await tx.$queryRaw<{ id: string; mine: boolean }[]>`
    SELECT id, customer_id = ${keepId} AS mine FROM referral_link WHERE customer_id IN (${keepId}, ${otherId}) ORDER BY id FOR UPDATE`;
  const other = links.find(({ mine }) => !mine);
  const kept = links.find(({ mine }) => mine);
  if (!other) return;
  if (!kept) {
    await tx.referralLink.update({ where: { id: other.id }, data: { customerId: keepId } });
    return;
  }
  await tx.referral.updateMany({ where: { linkId: other.id }, data: { linkId: kept.id } });
  await tx.$executeRaw`
    INSERT INTO referral_day AS k (link_id, day, visits) SELECT ${kept.id}, day, visits FROM referral_day WHERE link_id = ${other.id}
    ON CONFLICT (link_id, day) DO UPDATE SET visits = k.visits + excluded.visits`;
  await tx.referralDay.deleteMany({ where: { linkId: other.id } });
  await tx.referralLink.updateMany({ where: { intoId: other.id }, data: { intoId: kept.id } });
  await tx.referralLink.update({ where: { id: other.id }, data: { customerId: null, intoId: kept.id } });
}
