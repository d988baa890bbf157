import type { Tx } from "@/lib/platform/db";
import { mayWrite } from "../letters/may-write";
import { happened } from "./happened";
import type { FlowRun } from "./types";

/** Why a run is over at this moment, before its last step; null while it goes on. */
export async function endingOf(tx: Tx, run: FlowRun, now: Date): Promise<string | null> {
  const { plan } = run;
  for (const exit of plan.exits) if (await happened[exit](tx, run)) return exit;
  const { may } = await mayWrite(tx, run.emails, plan.topics, now);
  return may === "never" ? "unsubscribed" : null;
}
