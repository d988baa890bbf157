import { subYears } from "date-fns";
import type { Db } from "@/lib/platform/db";
import { tryEach } from "@/lib/platform/try-each";
import { readShop } from "@/lib/shop/data";
import { placeMember } from "./place-member";

/**
 * Once a day: members whose tier is another by now, because the year went on or the rules changed. Found by one statement
 * that counts as `year-reach.ts` does, placed one by one. While the programme is off everybody stays where they are.
 */
export async function followTiers(database: Db, now: Date): Promise<void> {
  const { loyalty } = await readShop(database);
  if (!loyalty.on) return;
  const since = subYears(now, 1);
  const byPoints = loyalty.tiersBy === "points";
  const [keys, from] = [loyalty.tiers.map(({ key }) => key), loyalty.tiers.map((tier) => tier.from)];
  const moved = await database.$queryRaw<{ id: string }[]>`
    SELECT m.id FROM loyalty_member m
    LEFT JOIN (SELECT member_id, sum(CASE WHEN ${byPoints} THEN due ELSE spend END) AS reached FROM order_points
      WHERE member_id IS NOT NULL AND paid_at > ${since} AND paid_at <= ${now} GROUP BY member_id) y ON y.member_id = m.id
    LEFT JOIN (SELECT p.member_id, sum(p.amount) AS reached FROM points_transaction t
      JOIN points_posting p ON p.transaction_id = t.id AND p.account = 'available'
      WHERE ${byPoints} AND t.kind = 'granted' AND t.at > ${since} AND t.at <= ${now} GROUP BY p.member_id) g ON g.member_id = m.id
    LEFT JOIN LATERAL (SELECT t.key FROM unnest(${keys}::text[], ${from}::int[]) AS t(key, least)
      WHERE coalesce(y.reached, 0) + coalesce(g.reached, 0) >= t.least ORDER BY t.least DESC LIMIT 1) t ON true
    WHERE m.left_at IS NULL AND m.tier IS DISTINCT FROM t.key ORDER BY m.id`;
  const ids = moved.map(({ id }) => id);
  await tryEach(ids, "Some members could not be placed", (id) =>
    database.$transaction((tx) => placeMember(tx, id, now)),
  );
}
