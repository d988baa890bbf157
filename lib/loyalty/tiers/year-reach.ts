import { subYears } from "date-fns";
import type { Tx } from "@/lib/platform/db";
import type { TiersBy } from "../types";

/**
 * What a member reached in the year before, by which steps are given: minor units spent on goods, what went back taken off; or
 * points of those orders, waiting ones with them, and points given besides. Corrections by staff move nobody.
 */
export async function yearReach(tx: Tx, memberId: string, by: TiersBy, now: Date): Promise<number> {
  const since = subYears(now, 1);
  const { _sum } = await tx.orderPoints.aggregate({
    where: { memberId, paidAt: { gt: since, lte: now } },
    _sum: { spend: true, due: true },
  });
  if (by === "spend") return _sum.spend ?? 0;
  const granted = await tx.pointsPosting.aggregate({
    where: {
      ...{ memberId, account: "available" },
      transaction: { kind: "granted", at: { gt: since, lte: now } },
    },
    _sum: { amount: true },
  });
  return (_sum.due ?? 0) + (granted._sum.amount ?? 0);
}
