import { enqueueLetter } from "@/lib/mail/enqueue-letter";
import type { Tx } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { readShop } from "@/lib/shop/data";
import { mintThanks } from "./mint-thanks";
import { moveReferral } from "./move-referral";

const yearMs = 365 * 24 * 60 * 60 * 1000;
type Advocate = {
  readonly customerId: string;
  readonly email: string;
  readonly name: string | null;
  readonly locale: string;
};
type Earned = { readonly id: string; readonly linkId: string };

/**
 * Gives whoever recommended their single-use code, or the points the owner gives in its place, and writes to them, once; "enough" when
 * they had as many in a year as the owner set, and "later" while there is nothing to give. The link's row is locked, so that two
 * orders at once cannot both be the last.
 */
export async function reward(
  tx: Tx,
  { id, linkId }: Earned,
  now: Date,
): Promise<"rewarded" | "enough" | "later"> {
  const shop = await readShop(tx);
  const [link] = await tx.$queryRaw<Advocate[]>`
    SELECT c.id AS "customerId", c.email::text AS email, c.name, c.locale FROM referral_link l JOIN customer c ON c.id = l.customer_id
    WHERE l.id = ${linkId} FOR UPDATE OF l`;
  // Whoever waited for the row may find it settled.
  const open = await tx.referral.count({ where: { id, state: "ordered" } });
  if (!link || open === 0) return "later";
  const since = new Date(now.getTime() - yearMs);
  const had = await tx.referral.count({ where: { linkId, state: "rewarded", endedAt: { gt: since } } });
  if (had >= shop.referrals.rewardsPerYear) {
    await moveReferral(tx, { id, from: "ordered", to: "refused", actor: "worker", reason: "enough" }, now);
    return "enough";
  }
  const thanks = await mintThanks(tx, { id, ...link }, now);
  if (!thanks) return "later";
  const { code, points } = thanks;
  const given = code === null ? { rewardPoints: points } : { rewardCode: code };
  const moved = await moveReferral(
    tx,
    { id, from: "ordered", to: "rewarded", actor: "worker", ...given },
    now,
  );
  if (!moved) throw new Error(`Recommendation ${id} moved while its row was locked`);
  const props = {
    ...{ name: link.name ?? "", ...thanks, until: thanks.until?.toISOString() ?? null },
    ...{ locale: link.locale, timeZone: shop.money.timeZone, url: `${env().APP_URL}/account/friends` },
  };
  const letter = { key: `referral-reward:${id}`, template: "referral-reward", to: link.email } as const;
  await enqueueLetter(tx, { ...letter, toName: link.name, props }, now);
  return "rewarded";
}
