import { subYears } from "date-fns";
import { birthdayPointsTopic } from "@/lib/newsletter/birthday/birthday-points-topic";
import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { readShop } from "@/lib/shop/data";
import { pointsWorth } from "../../rewards/points-worth";
import { readCosts } from "../read-costs";
import type { RulesPreview } from "../types";
import { pastOrdersSql } from "./past-orders-sql";
import { readMemberOrders } from "./read-member-orders";
import { replayOrders } from "./replay-orders";
import type { TriedRules } from "./types";

type Guests = Pick<RulesPreview, "orders" | "spend" | "points">;

/**
 * What rules would have given for the orders of the last twelve months, reckoned as the ledger does, steps and what they
 * bring to delivery with it, and what that costs at most. Presents are those of who wants one today.
 */
export async function previewRules(tx: Tx, rules: TriedRules, now: Date): Promise<RulesPreview> {
  const { points, every, firstOrder, birthday } = rules;
  const { currency, homeCountry } = (await readShop(tx)).money;
  const since = subYears(now, 1);
  const span = { after: since, until: now, currency, homeCountry };
  const guests = Prisma.sql`o.claimed_at IS NULL OR NOT EXISTS (
    SELECT FROM customer c WHERE c.id = o.customer_id AND c.user_id IS NOT NULL)`;
  const [alone] = await tx.$queryRaw<Guests[]>`
    SELECT count(*)::int AS orders, coalesce(sum(spend), 0)::float8 AS spend, coalesce(sum(CASE WHEN spend > 0
      THEN floor(spend * ${points} / ${every}) + CASE WHEN first THEN ${firstOrder}::int ELSE 0 END ELSE 0 END), 0)::float8 AS points
    FROM (${pastOrdersSql({ ...span, which: guests })}) g`;
  const none = { orders: 0, spend: 0, points: 0 };
  const sums = { ...none, ...alone, memberPoints: 0, stepPoints: 0, freeDelivery: 0 };
  // The year before lifts onto steps.
  for await (const orders of readMemberOrders(tx, { ...span, after: subYears(since, 1) })) {
    const one = replayOrders(orders, rules, since);
    sums.orders += one.orders;
    sums.spend += one.spend;
    sums.points += one.points;
    sums.memberPoints += one.points;
    sums.stepPoints += one.stepPoints;
    sums.freeDelivery += one.freeDelivery;
  }
  const presents = birthday === 0 ? 0 : birthday * (await countWanting(tx));
  return { ...sums, presents, cost: pointsWorth(sums.points + presents, await readCosts(tx)) };
}

/** How many want a present on their birthday now. */
async function countWanting(tx: Tx): Promise<number> {
  const [row] = await tx.$queryRaw<{ people: number }[]>`
    SELECT count(*)::int AS people FROM subscriber s
    JOIN newsletter_permission p ON p.email = s.email AND p.topic = ${birthdayPointsTopic} AND p.state = 'live'
    JOIN customer c ON c.email = s.email AND c.user_id IS NOT NULL WHERE s.birthday IS NOT NULL`;
  return row?.people ?? 0;
}
