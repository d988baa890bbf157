import type { Tx } from "@/lib/platform/db";

/**
 * Takes one of the tries a code has, before it is compared: guesses sent at once are counted one by one. True when there
 * was one to take. Must stand whatever comes of the try, so it is called outside of a transaction that may be undone.
 */
export async function countTry(tx: Tx, requestId: string, now: Date): Promise<boolean> {
  const { count } = await tx.signInRequest.updateMany({
    where: { id: requestId, expiresAt: { gt: now }, triesLeft: { gt: 0 } },
    data: { triesLeft: { decrement: 1 } },
  });
  return count === 1;
}
