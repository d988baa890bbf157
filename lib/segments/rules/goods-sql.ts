import { Prisma } from "@/lib/platform/generated/client";
import { goodsKey } from "./goods-key";
import type { ConditionOf, RuleContext } from "./types";

/** Longer lists of products are compared as a whole. */
const fewNumbers = 3;
const dayMs = 24 * 60 * 60 * 1000;
type Goods = ConditionOf<"goods">;

/** A condition about products, named themselves or by their collections as these are now. */
export function goodsSql(condition: Goods, context: RuleContext): Prisma.Sql {
  const any = anySql(condition, context);
  return condition.is === "any_of" ? any : Prisma.sql`(${any}) IS NOT TRUE`;
}

function anySql(condition: Goods, context: RuleContext): Prisma.Sql {
  switch (condition.field) {
    case "bought":
      return boughtSql(condition, context);
    case "wants":
      return wantsSql(condition);
    case "viewed":
      return viewedSql(condition, context);
  }
}

function productIds({ of, ids }: Goods): Prisma.Sql {
  return of === "products"
    ? Prisma.sql`SELECT unnest(${[...ids]}::text[]) AS product_id`
    : Prisma.sql`SELECT DISTINCT product_id FROM collection_product WHERE collection_id = ANY(${[...ids]}::text[])`;
}

function boughtSql(condition: Goods, { now, goods }: RuleContext): Prisma.Sql {
  const numbers = goods.get(goodsKey(condition));
  if (!numbers) throw new Error("the products of a rule were not read before it");
  if (numbers.length === 0) return Prisma.sql`false`;
  // A few are found by looking along the list, many by walking along both.
  const ever =
    numbers.length <= fewNumbers
      ? Prisma.sql`(${Prisma.join(
          numbers.map((no) => Prisma.sql`${no}::int = ANY(f.bought)`),
          " OR ",
        )})`
      : Prisma.sql`f.bought && ${[...numbers]}::int[]`;
  if (condition.days === null) return ever;
  const since = new Date(now.getTime() - condition.days * dayMs).toISOString().slice(0, 10);
  return Prisma.sql`f.last_order_at >= (${since} || 'T00:00:00Z')::timestamptz AND ${ever}
    AND EXISTS (SELECT FROM unnest(f.bought, f.bought_on) AS b(no, day)
      WHERE b.day >= ${since}::date AND b.no = ANY(${[...numbers]}::int[]))`;
}

function wantsSql(condition: Goods): Prisma.Sql {
  const ids = productIds(condition);
  return Prisma.sql`f.customer_id IN (
    SELECT b.customer_id FROM basket b JOIN basket_line l ON l.basket_id = b.id JOIN variant v ON v.id = l.variant_id
    WHERE b.state = 'open' AND b.customer_id IS NOT NULL AND v.product_id IN (${ids})
    UNION SELECT s.customer_id FROM saved_list s JOIN saved_product p ON p.list_id = s.id
    WHERE s.customer_id IS NOT NULL AND p.product_id IN (${ids}))`;
}

/** Days are whole days of 24 hours. Only of those who agreed is there anything to find. */
function viewedSql(condition: Goods, { now }: RuleContext): Prisma.Sql {
  const since = condition.days === null ? new Date(0) : new Date(now.getTime() - condition.days * dayMs);
  return Prisma.sql`f.customer_id IN (
    SELECT v.customer_id FROM product_view v WHERE v.last_viewed_at > ${since}::timestamptz AND v.product_id IN (${productIds(condition)}))`;
}
