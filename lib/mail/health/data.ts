import type { Tx } from "@/lib/platform/db";
import type { TroubledLetter } from "./types";

/** Letters that failed for good, and those that wait although they were tried, newest first. */
export async function listTroubledLetters(tx: Tx, count = 50): Promise<TroubledLetter[]> {
  const rows = await tx.outboxLetter.findMany({
    where: { OR: [{ state: "failed" }, { state: "waiting", attempts: { gt: 0 } }] },
    orderBy: { createdAt: "desc" },
    take: count,
    select: {
      id: true,
      template: true,
      toEmail: true,
      state: true,
      attempts: true,
      lastError: true,
      createdAt: true,
      orderId: true,
    },
  });
  return rows.map((row) => ({ ...row, state: row.state === "failed" ? "failed" : "waiting" }));
}
