import type { Tx } from "@/lib/platform/db";
import { addJob } from "@/lib/platform/jobs/queue";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, success } from "@/lib/values/result";

/** Has the worker write a backup now. Asking twice while one waits asks once. */
export async function askBackup(tx: Tx, actor: Actor, now: Date): Promise<Result<void, "forbidden">> {
  const no = forbid(actor, "settings.write");
  if (no) return no;
  await addJob(tx, "backup", { asked: true }, { key: "backup:asked", maxAttempts: 2 });
  const change = { action: "backup.ask", entity: "backup", entityId: "now", before: null, after: null };
  await audit(tx, actor, change, now);
  return success(undefined);
}
