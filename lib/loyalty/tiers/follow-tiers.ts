import { subYears } from "date-fns";
import type { Db } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { oneByOne } from "../one-by-one";
import { placeMember } from "./place-member";

/**
 * Once a day: members whose tier is another by now, because the year went on or the rules changed. Found by one statement,
 * placed one by one. While the programme is off everybody stays where they are.
 */
export async function followTiers(database: Db, now: Date): Promise<void> {
  const { loyalty } = await readShop(database);
  if (!loyalty.on) return;
  const [keys, from] = [loyalty.tiers.map(({ key }) => key), loyalty.tiers.map((tier) => tier.from)];
  const moved = await database.$queryRaw<{ id: string }[]>`
    SELECT m.id FROM loyalty_member m
    LEFT JOIN (SELECT member_id, sum(spend) AS spend FROM order_points
      WHERE member_id IS NOT NULL AND paid_at > ${subYears(now, 1)} AND paid_at <= ${now} GROUP BY member_id) y ON y.member_id = m.id
    LEFT JOIN LATERAL (SELECT t.key FROM unnest(${keys}::text[], ${from}::int[]) AS t(key, least)
      WHERE coalesce(y.spend, 0) >= t.least ORDER BY t.least DESC LIMIT 1) t ON true
    WHERE m.left_at IS NULL AND m.tier IS DISTINCT FROM t.key ORDER BY m.id`;
  const ids = moved.map(({ id }) => id);
  await oneByOne(database, ids, (tx, id) => placeMember(tx, id, now));
}
