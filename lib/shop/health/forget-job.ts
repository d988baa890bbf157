import type { Tx } from "@/lib/platform/db";
import { dropJob } from "@/lib/platform/jobs/job-health";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";

/** Takes a job that will never succeed out of the queue. What it would have done is not done. */
export async function forgetJob(
  tx: Tx,
  actor: Actor,
  { id }: { id: string },
  now: Date,
): Promise<Result<void, "forbidden" | "running_or_gone">> {
  const no = forbid(actor, "settings.write");
  if (no) return no;
  const before = await dropJob(tx, id);
  if (before === null) return refusal("running_or_gone");
  await audit(tx, actor, { action: "job.forget", entity: "job", entityId: id, before, after: null }, now);
  return success(undefined);
}
