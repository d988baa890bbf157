import type { Tx } from "@/lib/platform/db";
import { rescheduleJob } from "@/lib/platform/jobs/job-health";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";

/** Has a job of the queue tried again at once. One that runs at this moment is left alone. */
export async function retryJob(
  tx: Tx,
  actor: Actor,
  { id }: { id: string },
  now: Date,
): Promise<Result<void, "forbidden" | "running_or_gone">> {
  const no = forbid(actor, "settings.write");
  if (no) return no;
  const task = await rescheduleJob(tx, id);
  if (task === null) return refusal("running_or_gone");
  await audit(
    tx,
    actor,
    { action: "job.retry", entity: "job", entityId: id, before: null, after: { task } },
    now,
  );
  return success(undefined);
}
