import type { Tx } from "@/lib/platform/db";

/** Ends a run that goes on still; false when it had ended. */
export async function endRun(tx: Tx, runId: string, ending: string, now: Date): Promise<boolean> {
  const ended = await tx.flowRun.updateMany({
    where: { id: runId, endedAt: null },
    data: { endedAt: now, ending, stepId: null, wakeAt: null, putOffSince: null },
  });
  return ended.count === 1;
}
