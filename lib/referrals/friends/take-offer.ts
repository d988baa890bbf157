import { mintCode } from "@/lib/discounts/codes/mint-code";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { createId } from "@/lib/values/id";
import { type Result, refusal, success } from "@/lib/values/result";

const dayMs = 24 * 60 * 60 * 1000;
/** Codes one link gives away in a day: far more than anybody has friends, far fewer than a program would take. */
const perDay = 50;

/**
 * Gives whoever came by a link a single-use code of the friends' discount. All that is kept is which link it came from; who
 * took it is known when an order is paid with it. Refuses "off" where the shop offers nothing, "unknown" for a link that is not there, and "enough" for
 * a link that gave away too many today.
 */
export async function takeOffer(
  tx: Tx,
  linkCode: string,
  now: Date,
): Promise<Result<{ code: string }, "unknown" | "off" | "enough">> {
  const { on, friendDiscountId } = (await readShop(tx)).referrals;
  // The lock makes those who take at once count one after the other.
  const [link] = await tx.$queryRaw<{ id: string }[]>`
    SELECT k.id FROM referral_link a JOIN referral_link k ON k.id = coalesce(a.into_id, a.id)
    WHERE a.code = ${linkCode}::citext FOR UPDATE OF k`;
  if (!link) return refusal("unknown");
  if (!on || !friendDiscountId) return refusal("off");
  const since = new Date(now.getTime() - dayMs);
  const today = await tx.referral.count({ where: { linkId: link.id, takenAt: { gt: since } } });
  if (today >= perDay) return refusal("enough");
  const minted = await mintCode(tx, { discountId: friendDiscountId, prefix: "HELLO", by: "referrals" }, now);
  if (!minted) return refusal("off");
  await tx.referral.create({
    data: { id: createId("rfrl"), linkId: link.id, code: minted.code, takenAt: now },
  });
  return success({ code: minted.code });
}
