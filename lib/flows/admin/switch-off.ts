import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { endingFacts } from "../plan/flow-facts";
import { exitKinds } from "../plan/schema";

/** Lets nobody come into a flow any more. Those who are in it finish it, or get nothing further from this moment on. */
export async function switchOff(
  tx: Tx,
  actor: Actor,
  { id, finish }: { readonly id: string; readonly finish: boolean },
  now: Date,
): Promise<Result<{ id: string; ended: number }, "forbidden" | "not_found">> {
  const no = forbid(actor, "flows.switch");
  if (no) return no;
  const hears = finish ? endingFacts(exitKinds) : [];
  const off = await tx.flow.updateMany({
    where: { id, on: true },
    data: { on: false, hears, updatedAt: now },
  });
  if (off.count === 0) return refusal("not_found");
  const ended = finish
    ? 0
    : await tx.$executeRaw`
    UPDATE flow_run SET ended_at = ${now}::timestamptz, ending = 'switched_off', step_id = NULL, wake_at = NULL, put_off_since = NULL
    WHERE flow_id = ${id} AND ended_at IS NULL`;
  const change = { before: null, after: { finish, ended } };
  await audit(tx, actor, { action: "flow.switch_off", entity: "flow", entityId: id, ...change }, now);
  return success({ id, ended });
}
