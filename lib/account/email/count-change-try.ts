import type { Tx } from "@/lib/platform/db";

/** Takes one of the five tries a change's code has, as `countTry` does for signing in: true when there was one to take. */
export async function countChangeTry(tx: Tx, changeId: string, now: Date): Promise<boolean> {
  const { count } = await tx.addressChange.updateMany({
    where: { id: changeId, expiresAt: { gt: now }, triesLeft: { gt: 0 } },
    data: { triesLeft: { decrement: 1 } },
  });
  return count === 1;
}
