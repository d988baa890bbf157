import type { Tx } from "@/lib/platform/db";
import { scheduleSwitch } from "./schedule-switch";

/**
 * Ends the prices of a sale now: those in force stop, with their past kept; those that were never in force are forgotten.
 * Doing it again changes nothing.
 */
export async function endPrices(tx: Tx, saleId: string, now: Date): Promise<void> {
  await tx.pricePeriod.deleteMany({ where: { saleId, from: { gt: now } } });
  const { count } = await tx.pricePeriod.updateMany({
    where: { saleId, until: { gt: now } },
    data: { until: now },
  });
  if (count > 0) await scheduleSwitch(tx, now);
}
