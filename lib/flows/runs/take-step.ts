import type { Tx } from "@/lib/platform/db";
import { wayThrough } from "../plan/way-through";
import { doStep } from "./do-step";
import { endingOf } from "./ending-of";
import { lockRun } from "./lock-run";
import { settleRun } from "./settle-run";
import type { FlowRun, StepOutcome } from "./types";

/**
 * Takes a run that is due one step on, all or nothing in the caller's transaction: its letter, if it has one, is in the outbox
 * exactly when the run has moved past it. Whoever is killed in between leaves everything as it was.
 * @returns whether there is more to do at once
 */
export async function takeStep(tx: Tx, runId: string, now: Date): Promise<boolean> {
  const run = await lockRun(tx, runId, { due: now });
  if (!run) return false;
  const outcome = await outcomeOf(tx, run, now);
  await settleRun(tx, run, outcome, now);
  return outcome.kind === "on" && outcome.at <= now;
}

async function outcomeOf(tx: Tx, run: FlowRun, now: Date): Promise<StepOutcome> {
  const leg = run.stepId === null ? undefined : wayThrough(run.plan.steps).get(run.stepId);
  if (!leg) return { kind: "end", ending: "finished" };
  const ending = await endingOf(tx, run, now);
  return ending ? { kind: "end", ending } : doStep(tx, run, leg, now);
}
