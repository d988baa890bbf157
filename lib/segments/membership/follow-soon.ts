import type { Tx } from "@/lib/platform/db";
import { addJob } from "@/lib/platform/jobs/queue";

/** Places everybody soon, and not only when the clock says so. */
export function followSoon(tx: Tx): Promise<void> {
  return addJob(tx, "follow-segments", {}, { key: "follow-segments-now" });
}
