import type { Tx } from "@/lib/platform/db";
import { addJob } from "@/lib/platform/jobs/queue";

/** How much sooner the job is taken up, so that it is there when the moment comes. Milliseconds. */
const ahead = 5_000;

/** Has the worker switch the shop window at the moment from which prices are others. */
export async function scheduleSwitch(tx: Tx, at: Date): Promise<void> {
  const options = { key: `prices:${at.toISOString()}`, runAt: new Date(at.getTime() - ahead) };
  await addJob(tx, "switch-prices", { at: at.toISOString() }, options);
}
