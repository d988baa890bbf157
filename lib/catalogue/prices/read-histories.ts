import type { Tx } from "@/lib/platform/db";
import type { PricePoint } from "../types";
import { overlayPeriods } from "./overlay-periods";

/**
 * What each of these variants cost everybody, from when on, up to this moment: the usual prices with those of sales laid
 * over them. A variant nothing is known of is missing.
 */
export async function readHistories(
  tx: Tx,
  variantIds: readonly string[],
  now: Date,
): Promise<Map<string, readonly PricePoint[]>> {
  if (variantIds.length === 0) return new Map();
  const where = { variantId: { in: [...variantIds] } };
  const changes = await tx.priceChange.findMany({
    where: { ...where, from: { lte: now } },
    orderBy: [{ from: "asc" }, { id: "asc" }],
  });
  const periods = await tx.pricePeriod.findMany({ where: { ...where, from: { lte: now } } });
  const byVariant = Map.groupBy(periods, (period) => period.variantId);
  return new Map(
    [...Map.groupBy(changes, (change) => change.variantId)].map(([id, points]) => [
      id,
      overlayPeriods(points, byVariant.get(id) ?? []).filter(({ from }) => from <= now),
    ]),
  );
}
