import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { readSample } from "./read-sample";
import type { RulePreview } from "./types";

/** What PostgreSQL calls a statement that was stopped because its time was over. */
const timeIsOver = "57014";

type Patience = {
  /** Milliseconds for counting, and for finding ten. */
  readonly count: number;
  readonly sample: number;
};

/** Counts everybody who meets a condition; null when that takes longer than somebody who is writing should wait. Leaves the transaction usable. */
export async function countWhole(
  tx: Tx,
  condition: Prisma.Sql,
  patience: Patience,
): Promise<RulePreview | null> {
  await tx.$executeRaw`SAVEPOINT counting`;
  try {
    await giveTime(tx, patience.count);
    const [counted] = await tx.$queryRaw<{ count: number; total: number }[]>`
      SELECT count(*) FILTER (WHERE ${condition})::int AS count, count(*)::int AS total FROM customer_figures f`;
    const { count = 0, total = 0 } = counted ?? {};
    await giveTime(tx, patience.sample);
    const sample = count === 0 ? [] : await readSample(tx, condition);
    await giveTime(tx, 0);
    return { count, total, sample, lookedAt: null };
  } catch (error) {
    if (!isOver(error)) throw error;
    await tx.$executeRaw`ROLLBACK TO SAVEPOINT counting`;
    return null;
  }
}

/** Nought is without end. */
async function giveTime(tx: Tx, milliseconds: number): Promise<void> {
  await tx.$executeRaw`SELECT set_config('statement_timeout', ${String(milliseconds)}, true)`;
}

function isOver(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.message.includes(timeIsOver);
}
