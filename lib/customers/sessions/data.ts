import type { Tx } from "@/lib/platform/db";

export type OwnSession = {
  readonly id: string;
  readonly device: string | null;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
};

/** Where a user is signed in, the one used last first. */
export async function listSessions(tx: Tx, userId: string, now: Date): Promise<OwnSession[]> {
  return tx.session.findMany({
    where: { userId, expires: { gt: now } },
    orderBy: [{ lastSeenAt: "desc" }, { id: "asc" }],
    select: { id: true, device: true, createdAt: true, lastSeenAt: true },
  });
}
