import { takeBackCode } from "@/lib/discounts/codes/take-back-code";
import type { Tx } from "@/lib/platform/db";

const dayMs = 24 * 60 * 60 * 1000;
/** Days a friend has: the page says so. */
const offerDays = 90;

/** Takes back the offers that nobody used in their time, a thousand at a time; answers how many. One in a payment under way stays. */
export async function tidyOffers(tx: Tx, now: Date): Promise<number> {
  const before = new Date(now.getTime() - offerDays * dayMs);
  const gone = await tx.$queryRaw<{ code: string }[]>`
    DELETE FROM referral WHERE id IN (
      SELECT r.id FROM referral r JOIN unique_code u ON u.code = r.code
      WHERE r.state = 'taken' AND r.taken_at < ${before} AND NOT u.used ORDER BY r.taken_at LIMIT 1000 FOR UPDATE SKIP LOCKED)
    RETURNING code`;
  for (const { code } of gone) await takeBackCode(tx, code);
  return gone.length;
}
