import type { Tx } from "@/lib/platform/db";
import { reckonCommission } from "@/lib/referrals/ambassadors/commission/reckon-commission";

/** Money went back, or did not after all: the order's commission follows it. */
export function reckonAmbassador(tx: Tx, { orderId }: { orderId: string }, now: Date): Promise<void> {
  return reckonCommission(tx, orderId, now);
}
