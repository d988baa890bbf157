import type { Tx } from "@/lib/platform/db";
import type { HeardFact } from "../starts/types";
import { endRun } from "./end-run";
import { endingOf } from "./ending-of";
import { lockRun } from "./lock-run";

/**
 * Ends the runs that a fact puts an end to: those of whom it is about, and about the same order. One that another worker is at
 * is left to it: every step begins by asking the same.
 */
export async function endRuns(tx: Tx, { emails, customerId, about }: HeardFact, now: Date): Promise<void> {
  const runs = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM flow_run WHERE ended_at IS NULL AND (email = ANY(${[...emails]}::text[]::citext[]) OR customer_id = ${customerId}
      OR about->>'orderId' = ${about.orderId ?? null}::text) ORDER BY id`;
  for (const { id } of runs) {
    const run = await lockRun(tx, id, { due: null });
    const ending = run && (await endingOf(tx, run, now));
    if (ending) await endRun(tx, id, ending, now);
  }
}
