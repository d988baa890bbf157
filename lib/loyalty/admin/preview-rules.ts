import { subYears } from "date-fns";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { pointsWorth } from "../rewards/points-worth";
import { readCosts } from "./read-costs";
import type { RulesPreview } from "./types";

type Rules = { readonly points: number; readonly every: number; readonly firstOrder: number };

/**
 * What rules would have given for the orders of the last twelve months, reckoned as the ledger does (`goods-spend.ts`,
 * `due-points.ts`), and what that costs at most.
 */
export async function previewRules(
  tx: Tx,
  { points, every, firstOrder }: Rules,
  now: Date,
): Promise<RulesPreview> {
  const { currency } = (await readShop(tx)).money;
  const [row] = await tx.$queryRaw<Omit<RulesPreview, "cost">[]>`
    WITH ordered AS (
      SELECT o.claimed_at IS NOT NULL AS mine, o.first_order AS first, l.goods,
        l.goods + CASE WHEN o.tax_added > 0 THEN l.tax ELSE 0 END AS paid, coalesce(r.back, 0) + coalesce(d.lost, 0) AS back
      FROM orders o
      JOIN LATERAL (SELECT coalesce(sum(total), 0) AS goods, coalesce(sum(tax), 0) AS tax FROM order_line WHERE order_id = o.id) l ON true
      LEFT JOIN LATERAL (SELECT sum(f.amount - coalesce((f.detail ->> 'delivery')::int, 0)) AS back
        FROM payment p JOIN refund f ON f.payment_id = p.id WHERE p.order_id = o.id AND p.state <> 'refused' AND f.state <> 'failed') r ON true
      LEFT JOIN LATERAL (SELECT sum(x.amount) AS lost
        FROM payment p JOIN dispute x ON x.payment_id = p.id WHERE p.order_id = o.id AND p.state <> 'refused' AND x.status = 'lost') d ON true
      WHERE o.paid_at > ${subYears(now, 1)} AND o.paid_at <= ${now} AND o.currency = ${currency}
    ), kept AS (
      SELECT mine, first, CASE WHEN paid > 0 THEN floor(goods * greatest(0, least(paid, paid - back)) / paid) ELSE 0 END AS spend FROM ordered
    ), earned AS (
      SELECT mine, spend, CASE WHEN spend > 0 THEN floor(spend * ${points} / ${every}) + CASE WHEN first THEN ${firstOrder}::int ELSE 0 END ELSE 0 END AS points FROM kept
    )
    SELECT count(*)::int AS orders, coalesce(sum(spend), 0)::float8 AS spend, coalesce(sum(points), 0)::float8 AS points,
      coalesce(sum(points) FILTER (WHERE mine), 0)::float8 AS "memberPoints" FROM earned`;
  const found = row ?? { orders: 0, spend: 0, points: 0, memberPoints: 0 };
  return { ...found, cost: pointsWorth(found.points, await readCosts(tx)) };
}
