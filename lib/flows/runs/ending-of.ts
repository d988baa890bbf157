import type { Tx } from "@/lib/platform/db";
import { overWhy } from "../browsed/over-why";
import { mayWrite } from "../letters/may-write";
import { exitsOf } from "../plan/exits-of";
import { happened } from "./happened";
import type { FlowRun } from "./types";

/** Why a run is over at this moment, before its last step; null while it goes on. */
export async function endingOf(tx: Tx, run: FlowRun, now: Date): Promise<string | null> {
  const { plan } = run;
  for (const exit of exitsOf(plan)) if (await happened[exit](tx, run)) return exit;
  const over = plan.start.kind === "browsed" ? await overWhy(tx, run, now) : null;
  if (over) return over;
  const { may } = await mayWrite(tx, run.emails, plan.topics, now);
  return may === "never" ? "unsubscribed" : null;
}
