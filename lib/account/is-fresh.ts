import type { Tx } from "@/lib/platform/db";

/** How long after a sign-in an account can be deleted or get another address: whoever finds a browser left open must not be able to. */
const freshMinutes = 15;

/** Whether a session was begun just now. */
export async function isFresh(tx: Tx, sessionId: string, now: Date): Promise<boolean> {
  const since = new Date(now.getTime() - freshMinutes * 60_000);
  return (await tx.session.count({ where: { id: sessionId, createdAt: { gte: since } } })) === 1;
}
