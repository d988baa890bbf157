import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { countUpTo } from "./count-up-to";
import type { Questions } from "./types";

const shown = 4;

/** What buyers asked and nobody settled, the oldest first. */
export async function openQuestions(tx: Tx): Promise<Questions> {
  const [counted, rows] = await Promise.all([
    countUpTo(tx, Prisma.sql`help_request WHERE settled_at IS NULL`),
    tx.helpRequest.findMany({
      where: { settledAt: null },
      orderBy: { createdAt: "asc" },
      take: shown,
      select: {
        id: true,
        orderId: true,
        message: true,
        createdAt: true,
        order: { select: { number: true, name: true } },
      },
    }),
  ]);
  const waiting = rows.map(({ order, message, ...row }) => ({
    ...row,
    ...order,
    message: message.slice(0, 200),
  }));
  return { ...counted, waiting };
}
