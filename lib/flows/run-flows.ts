import type { Db } from "@/lib/platform/db";
import { advanceRuns } from "./runs/advance-runs";
import { hearFacts } from "./starts/hear-facts";

const patience = { maxWait: 15_000, timeout: 60_000 };

/**
 * One round of all flows: first the facts they were told of, then everybody who is due. Each batch of facts and each step of a run
 * is a transaction of its own; killed at any moment, nothing is lost or done twice and the next round goes on.
 * @param most batches of facts, and of runs, in one round, so that it ends
 */
export async function runFlows(db: Db, now: Date, most = 50, batch = 200): Promise<void> {
  for (let left = most; left > 0; left -= 1) {
    const heard = await db.$transaction((tx) => hearFacts(tx, now, batch), patience);
    if (heard < batch) break;
  }
  for (let left = most; left > 0; left -= 1) if ((await advanceRuns(db, now, batch)) < batch) break;
}
