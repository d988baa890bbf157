import type { Tx } from "@/lib/platform/db";
import type { OwnReferral } from "./types";

/** The link that an address leads to, in any case of letters and by a former one of theirs; null when there is none. */
export async function readLink(tx: Tx, code: string) {
  const [link] = await tx.$queryRaw<{ id: string; code: string; customerId: string; shownName: string }[]>`
    SELECT k.id, k.code::text AS code, k.customer_id AS "customerId", k.shown_name AS "shownName"
    FROM referral_link a JOIN referral_link k ON k.id = coalesce(a.into_id, a.id) WHERE a.code = ${code}::citext`;
  return link ?? null;
}

/** The link of a customer with how often it was passed on and opened and how many took the offer; null before they asked for one. */
export async function readOwnLink(tx: Tx, customerId: string) {
  const link = await tx.referralLink.findUnique({ where: { customerId } });
  if (!link) return null;
  const { _sum } = await tx.referralDay.aggregate({
    where: { linkId: link.id },
    _sum: { visits: true, shares: true },
  });
  const taken = await tx.referral.count({ where: { linkId: link.id } });
  const ordered = await tx.referral.count({ where: { linkId: link.id, state: { not: "taken" } } });
  return { ...link, visits: _sum.visits ?? 0, shares: _sum.shares ?? 0, taken, ordered };
}

/** The friends who ordered, the newest first: how each stands, and nothing of who they are. */
export async function listOwnReferrals(tx: Tx, linkId: string): Promise<OwnReferral[]> {
  return tx.$queryRaw<OwnReferral[]>`
    SELECT r.id, r.state::text AS state, r.taken_at AS "takenAt", r.reward_code::text AS "rewardCode", r.reward_points AS "rewardPoints", coalesce(u.used, false) AS "rewardUsed"
    FROM referral r LEFT JOIN unique_code u ON u.code = r.reward_code
    WHERE r.link_id = ${linkId} AND r.state <> 'taken' ORDER BY r.taken_at DESC, r.id DESC LIMIT 100`;
}

/** Whether this code was given to somebody who came by this link. */
export async function isTaken(tx: Tx, linkId: string, code: string): Promise<boolean> {
  return (await tx.referral.count({ where: { linkId, code } })) > 0;
}
