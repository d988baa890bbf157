import type { Tx } from "@/lib/platform/db";
import { lookedSince } from "../browsed/looked-since";
import { readLookedAt } from "../browsed/read-looked-at";
import type { FlowRun } from "../runs/types";

type About = Pick<FlowRun, "about" | "beganAt" | "customerId" | "plan">;

/**
 * The products that a run is about: the one it names, those of its order, the dearest first, or what its customer looked at.
 * The latter is read when it is needed and copied nowhere, so that it is gone with their permission.
 */
export async function readProducts(
  tx: Tx,
  { about: { productId, orderId }, beganAt, customerId, plan }: About,
  now: Date,
): Promise<string[]> {
  if (plan.start.kind === "browsed")
    return customerId ? readLookedAt(tx, customerId, lookedSince(beganAt), now) : [];
  if (productId) return [productId];
  if (!orderId) return [];
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT product_id AS id FROM order_line WHERE order_id = ${orderId} AND product_id IS NOT NULL AND NOT gift
    GROUP BY product_id ORDER BY max(unit_price) DESC, min(position)`;
  return rows.map(({ id }) => id);
}
