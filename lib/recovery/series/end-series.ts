import type { Tx } from "@/lib/platform/db";
import type { SeriesEnd } from "../types";

/** No more letters about a basket left behind, and why. The first reason stays. */
export async function endSeries(tx: Tx, leftBasketId: string, why: SeriesEnd, now: Date): Promise<void> {
  await tx.leftBasket.updateMany({
    where: { id: leftBasketId, endedAt: null },
    data: { nextLetter: null, nextAt: null, endedAt: now, endedWhy: why },
  });
}
