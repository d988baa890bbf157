import type { Tx } from "@/lib/platform/db";

const keptDays = 7;

/** Forgets on which days people got a letter by event, a week after: whether one may have another is asked of today alone. */
export async function forgetDays(tx: Tx, now: Date): Promise<void> {
  const before = new Date(now.getTime() - keptDays * 24 * 60 * 60 * 1000);
  await tx.letterDay.deleteMany({ where: { day: { lt: before } } });
}
