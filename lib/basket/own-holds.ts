import { askKept } from "@/lib/platform/ask-kept";
import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";

export type OwnHolds = {
  /** Pieces by variant. */
  readonly pieces: ReadonlyMap<string, number>;
  /** Ids of discounts with one use set aside. */
  readonly discounts: ReadonlySet<string>;
  /** Single-use codes set aside, in small letters. */
  readonly codes: ReadonlySet<string>;
};

/** Those of a basket from which nothing was ordered. */
export const noHolds: OwnHolds = { pieces: new Map(), discounts: new Set(), codes: new Set() };

/**
 * What payments begun from this very basket have set aside. Somebody who comes back from the pay page must not read that
 * the last piece is sold out, or the code used up, when it is they who hold it.
 */
export async function ownHolds(tx: Tx, basketId: string): Promise<OwnHolds> {
  const rows = await askKept<{ kind: "piece" | "discount" | "code"; id: string; held: number }>(
    tx,
    Prisma.sql`
    SELECT 'piece' AS kind, r.variant_id AS id, sum(r.quantity)::int AS held
    FROM orders o JOIN stock_reservation r ON r.order_id = o.id AND r.state = 'held'
    WHERE o.basket_id = ${basketId} GROUP BY r.variant_id
    UNION ALL
    SELECT CASE WHEN d.unique_code IS NULL THEN 'discount' ELSE 'code' END, coalesce(lower(d.unique_code::text), d.code_id), 1
    FROM orders o JOIN discount_redemption d ON d.order_id = o.id AND d.state = 'held'
    WHERE o.basket_id = ${basketId}`,
  );
  const ids = (kind: string) => new Set(rows.filter((row) => row.kind === kind).map((row) => row.id));
  return {
    pieces: new Map(rows.filter((row) => row.kind === "piece").map((row) => [row.id, row.held])),
    discounts: ids("discount"),
    codes: ids("code"),
  };
}
