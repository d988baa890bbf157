import { addDays } from "date-fns";
import { enqueueLetter } from "@/lib/mail/enqueue-letter";
import type { Tx } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { readShop } from "@/lib/shop/data";
import { createId } from "@/lib/values/id";
import { readContact } from "../perks/data";
import { noticeDays } from "./notice-days";

type Ending = {
  memberId: string;
  customerId: string;
  email: string;
  name: string | null;
  locale: string;
  creditsUntil: Date;
  points: number;
};

/** The last day of a month stays the day while it is not nearer than this. */
const shortest = 28;

/** How many are told in one transaction. */
export const toldAtOnce = 200;

/**
 * Writes to members of whom points end within a month and who were not told yet. They end on the day of the letter and not
 * before, even when their own day is past: nobody's points end unannounced. What an earlier letter names, and has not ended
 * yet, is not named again; what came back after its end was over is told of anew.
 * @returns how many were told
 */
export async function tellOfEnds(tx: Tx, now: Date): Promise<number> {
  const { money } = await readShop(tx);
  const soon = addDays(now, noticeDays);
  const ending = await tx.$queryRaw<Ending[]>`
    SELECT m.id AS "memberId", c.id AS "customerId", c.email::text AS email, c.name, c.locale,
      CASE WHEN o.done THEN ${now}::timestamptz ELSE e.until END AS "creditsUntil", m.available - l.alive - o.told AS points
    FROM (SELECT t.member_id, max(t.expires_at) AS until FROM points_transaction t WHERE t.expires_at <= ${soon} GROUP BY t.member_id) e
    JOIN loyalty_member m ON m.id = e.member_id JOIN customer c ON c.id = m.customer_id
    JOIN LATERAL (SELECT coalesce(sum(p.amount), 0)::int AS alive FROM points_transaction t
      JOIN points_posting p ON p.transaction_id = t.id AND p.account = 'available'
      WHERE t.member_id = m.id AND t.expires_at > e.until) l ON true
    JOIN LATERAL (SELECT coalesce(sum(n.points) FILTER (WHERE n.done_at IS NULL), 0)::int AS told,
        coalesce(bool_or(n.credits_until >= e.until AND n.done_at IS NULL), false) AS waits,
        coalesce(bool_or(n.credits_until >= e.until), false) AS done
      FROM points_notice n WHERE n.member_id = m.id) o ON true
    WHERE m.left_at IS NULL AND m.available > l.alive + o.told AND NOT o.waits
    ORDER BY m.id LIMIT ${toldAtOnce} FOR UPDATE OF m SKIP LOCKED`;
  for (const { memberId, customerId, email, name, locale, creditsUntil, points } of ending) {
    const id = createId("pnot");
    const endsAt = creditsUntil >= addDays(now, shortest) ? creditsUntil : soon;
    await tx.pointsNotice.create({
      data: { id, memberId, creditsUntil, points, writtenAt: now, endsAt },
    });
    const contact = await readContact(tx, customerId);
    const told = { name: name ?? "", points, endsAt: endsAt.toISOString(), locale };
    const props = { ...told, timeZone: money.timeZone, url: `${env().APP_URL}/account/rewards`, contact };
    const key = `points-ending:${id}`;
    await enqueueLetter(tx, { key, template: "points-ending", to: email, toName: name, props }, now);
  }
  return ending.length;
}
