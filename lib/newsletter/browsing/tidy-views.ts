import type { Tx } from "@/lib/platform/db";
import { browsingLimits } from "./browsing-limits";

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Forgets what was looked at too long ago. Runs once a day and takes along what would be too old before the next time.
 * @returns how much is gone
 */
export async function tidyViews(tx: Tx, now: Date): Promise<number> {
  const oldest = new Date(now.getTime() - (browsingLimits.keptDays - 1) * dayMs);
  const { count } = await tx.productView.deleteMany({ where: { lastViewedAt: { lt: oldest } } });
  return count;
}
