import { type News, type ToldFactType, toldFacts } from "@/lib/journal/types";
import type { Tx } from "@/lib/platform/db";
import type { Role } from "../types";

/** Numbers are given before they are committed: what was under way when the connection broke may lie this far back. */
const overlap = 50n;

/** What was told since an entry of the journal, the newest 200 of it. Some of it may have been heard before. */
export async function readNewsSince(tx: Tx, after: string): Promise<News[]> {
  const rows = await tx.journalEntry.findMany({
    where: { id: { gt: BigInt(after) - overlap }, type: { in: [...toldFacts] } },
    orderBy: { id: "desc" },
    take: 200,
    select: { id: true, type: true, orderId: true, productId: true },
  });
  return rows
    .reverse()
    .map(({ id, type, ...about }) => ({ id: id.toString(), type: type as ToldFactType, ...about }));
}

/** The number of the journal's last entry. */
export async function readLastEntry(tx: Tx): Promise<string> {
  const last = await tx.journalEntry.findFirst({ orderBy: { id: "desc" }, select: { id: true } });
  return (last?.id ?? 0n).toString();
}

/** Whether a session is still that of an active member of this role. */
export async function listensStill(
  tx: Tx,
  { sessionId, staffId, role }: { readonly sessionId: string; readonly staffId: string; readonly role: Role },
  now: Date,
): Promise<boolean> {
  const where = {
    id: sessionId,
    expires: { gt: now },
    user: { staff: { id: staffId, role, state: "active" } },
  } as const;
  return (await tx.session.count({ where })) === 1;
}
