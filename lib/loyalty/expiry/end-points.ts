import type { Tx } from "@/lib/platform/db";
import { lockMember } from "../ledger/lock-member";
import { postPoints } from "../ledger/post-points";

/**
 * Ends what a letter said would end, as far as it was not spent meanwhile: what is available beyond the credits that live on,
 * and no more than was told.
 */
export async function endPoints(tx: Tx, noticeId: string, now: Date): Promise<void> {
  const notice = await tx.pointsNotice.findUniqueOrThrow({ where: { id: noticeId } });
  const { memberId, creditsUntil } = notice;
  const { available } = await lockMember(tx, memberId);
  const { count } = await tx.pointsNotice.updateMany({
    where: { id: noticeId, doneAt: null, endsAt: { lte: now } },
    data: { doneAt: now },
  });
  if (count === 0) return;
  const [living] = await tx.$queryRaw<{ alive: number }[]>`
    SELECT coalesce(sum(p.amount), 0)::int AS alive FROM points_transaction t
    JOIN points_posting p ON p.transaction_id = t.id AND p.account = 'available'
    WHERE t.member_id = ${memberId} AND t.expires_at > ${creditsUntil}`;
  const over = Math.min(notice.points, available - (living?.alive ?? 0));
  if (over <= 0) return;
  const postings = { available: -over, expired: over };
  const key = `expired:${noticeId}`;
  await postPoints(tx, { memberId, key, kind: "expired", actor: "worker", postings }, now);
}
