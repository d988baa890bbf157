import { Prisma } from "@/lib/platform/generated/client";

/**
 * The variants of a sale that can be bought at its price at this moment, or by those whose window has begun: a FROM and WHERE
 * over `p` (the price), `v`, `t` (the product) and `k` (the stock).
 * @param saleId SQL of the sale's id
 */
export function saleGoods(saleId: Prisma.Sql, now: Date): Prisma.Sql {
  return Prisma.sql`FROM price_period p JOIN variant v ON v.id = p.variant_id JOIN product t ON t.id = v.product_id
      LEFT JOIN stock k ON k.variant_id = v.id
    WHERE p.sale_id = ${saleId} AND p.until > ${now} AND p.price <= price_in_force(v.id, v.price, ${now}) AND p.price < v.price
      AND t.status = 'active' AND t.published_at <= ${now}
      AND (NOT v.tracked OR v.oversell OR coalesce(k.on_hand - k.reserved, 0) > 0)`;
}
