import { db, type Tx } from "./db";

class RolledBack extends Error {
  constructor(readonly answer: unknown) {
    super("a refusal rolled its transaction back");
  }
}

function refuses(answer: unknown): boolean {
  return typeof answer === "object" && answer !== null && "ok" in answer && answer.ok === false;
}

/**
 * Runs `work` in one transaction. When it answers a refusal everything it wrote is undone and the refusal is handed on, so
 * that "no" leaves nothing behind. Waits longer for a connection than Prisma's own default: a rush of buyers queues.
 */
export async function transact<Answer>(work: (tx: Tx) => Promise<Answer>): Promise<Answer> {
  let refused: { answer: Answer } | undefined;
  try {
    return await db().$transaction(
      async (tx) => {
        const answer = await work(tx);
        if (!refuses(answer)) return answer;
        refused = { answer };
        throw new RolledBack(answer);
      },
      { maxWait: 15_000, timeout: 20_000 },
    );
  } catch (error) {
    if (error instanceof RolledBack && refused) return refused.answer;
    throw error;
  }
}
