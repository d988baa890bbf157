import type { Tx } from "@/lib/platform/db";
import { endRun } from "./end-run";
import type { FlowRun, StepOutcome } from "./types";

/**
 * Writes down what a step came to, if the run still stands where it stood; throws when it does not, so that the letter of the
 * step is taken back with everything else.
 */
export async function settleRun(tx: Tx, run: FlowRun, outcome: StepOutcome, now: Date): Promise<void> {
  const standing = { id: run.id, stepId: run.stepId, endedAt: null };
  const written =
    outcome.kind === "end"
      ? Number(await endRun(tx, run.id, outcome.ending, now))
      : (
          await tx.flowRun.updateMany({
            where: standing,
            data: {
              ...{ wakeAt: outcome.at, failures: 0, lastError: null },
              ...(outcome.kind === "on" ? { stepId: outcome.to, putOffSince: null } : {}),
              ...(outcome.kind === "put_off" ? { putOffSince: run.putOffSince ?? now } : {}),
            },
          })
        ).count;
  if (written !== 1) throw new Error(`run ${run.id} moved while its step was done`);
}
