import type { Tx } from "@/lib/platform/db";
import type { StepOf } from "../plan/types";
import { meetsRule } from "../starts/meets-rule";
import { happened } from "./happened";
import type { FlowRun } from "./types";

/** Whether what a step asks is true of who is in a run. Of somebody who is no customer no rule is. */
export async function holdsFor(
  tx: Tx,
  run: FlowRun,
  test: StepOf<"condition">["test"],
  now: Date,
): Promise<boolean> {
  if (test.kind === "bought") return happened.bought(tx, run);
  return meetsRule(tx, test.rule, run.customerId, now);
}
