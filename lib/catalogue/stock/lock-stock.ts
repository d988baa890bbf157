import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { anyOf, planKept } from "@/lib/platform/kept-plans";

export type LockedStock = {
  variantId: string;
  productId: string;
  onHand: number;
  reserved: number;
  /** False: sold without counting, or below zero. */
  limited: boolean;
  tracked: boolean;
};

/**
 * Locks the stock of these variants until the transaction ends and tells what it is. Always in the order of the
 * variants' ids, so that two buyers of the same goods wait for each other instead of blocking each other for ever.
 */
export async function lockStock(tx: Tx, variantIds: readonly string[]): Promise<Map<string, LockedStock>> {
  const rows = await tx.$queryRaw<LockedStock[]>`
    ${Prisma.raw(planKept)}
    SELECT s.variant_id AS "variantId", v.product_id AS "productId", s.on_hand AS "onHand", s.reserved,
      v.tracked AND NOT v.oversell AS limited, v.tracked
    FROM stock s JOIN variant v ON v.id = s.variant_id
    WHERE s.variant_id = ${anyOf(variantIds)}
    ORDER BY s.variant_id FOR UPDATE OF s`;
  return new Map(rows.map((row) => [row.variantId, row]));
}
