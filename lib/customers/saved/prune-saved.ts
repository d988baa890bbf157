import type { Tx } from "@/lib/platform/db";

/** As long as the browser keeps the cookie. */
const keptMs = 400 * 24 * 60 * 60 * 1000;

/** Removes guests' lists that no browser knows any more. */
export async function pruneSaved(tx: Tx, now: Date): Promise<void> {
  await tx.savedList.deleteMany({
    where: { customerId: null, updatedAt: { lt: new Date(now.getTime() - keptMs) } },
  });
}
