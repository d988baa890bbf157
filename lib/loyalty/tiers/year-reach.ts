import { subYears } from "date-fns";
import type { Tx } from "@/lib/platform/db";

/** What a member spent on goods in the year before, what went back taken off; minor units. */
export async function yearSpend(tx: Tx, memberId: string, now: Date): Promise<number> {
  const { _sum } = await tx.orderPoints.aggregate({
    where: { memberId, paidAt: { gt: subYears(now, 1), lte: now } },
    _sum: { spend: true },
  });
  return _sum.spend ?? 0;
}
