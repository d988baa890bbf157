import type { Tx } from "@/lib/platform/db";

export type OwnHolds = {
  /** Pieces by variant. */
  readonly pieces: ReadonlyMap<string, number>;
  /** Ids of discount codes with one use set aside. */
  readonly codes: ReadonlySet<string>;
};

/**
 * What payments begun from this very basket have set aside. Somebody who comes back from the pay page must not read that
 * the last piece is sold out, or the code used up, when it is they who hold it.
 */
export async function ownHolds(tx: Tx, basketId: string): Promise<OwnHolds> {
  const rows = await tx.$queryRaw<{ kind: "piece" | "code"; id: string; held: number }[]>`
    SELECT 'piece' AS kind, r.variant_id AS id, sum(r.quantity)::int AS held
    FROM orders o JOIN stock_reservation r ON r.order_id = o.id AND r.state = 'held'
    WHERE o.basket_id = ${basketId} GROUP BY r.variant_id
    UNION ALL
    SELECT 'code', d.code_id, count(*)::int
    FROM orders o JOIN discount_redemption d ON d.order_id = o.id AND d.state = 'held'
    WHERE o.basket_id = ${basketId} GROUP BY d.code_id`;
  return {
    pieces: new Map(rows.filter((row) => row.kind === "piece").map((row) => [row.id, row.held])),
    codes: new Set(rows.filter((row) => row.kind === "code").map((row) => row.id)),
  };
}
