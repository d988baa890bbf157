import type { Tx } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";
import { type Result, refusal, success } from "@/lib/values/result";
import { mayWrite } from "../letters/may-write";
import { shareOf } from "../plan/share-of";
import type { FlowPlan } from "../plan/types";
import { meetsRule } from "./meets-rule";
import type { Happening } from "./types";

export type BegunVersion = { readonly flowId: string; readonly versionId: string; readonly plan: FlowPlan };
/** begun_already: by this happening or another; or the flow was switched off in between. */
export type NotBegun = "not_allowed" | "not_meant" | "was_in_it" | "begun_already";

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Begins a flow for somebody, unless they said nothing that could ever let a letter through, are not among those it is for, or
 * were in it too lately. A doubled happening, and one of who is in the flow still, begins nothing: the table's unique keys see to it.
 * Whoever switches the flow off waits for this transaction, or this one for them and finds it off: no run is overlooked.
 */
export async function beginRun(
  tx: Tx,
  { flowId, versionId, plan }: BegunVersion,
  happening: Happening,
  now: Date,
): Promise<Result<{ id: string }, NotBegun>> {
  const { key, customerId, about } = happening;
  const { may, email } = await mayWrite(tx, happening.emails, plan.topics, now);
  if (may === "never") return refusal("not_allowed");
  if (plan.who && !(await meetsRule(tx, plan.who, customerId, now))) return refusal("not_meant");
  const since = plan.again === null ? new Date(0) : new Date(now.getTime() - plan.again * dayMs);
  const id = createId("frun");
  const heldOut = shareOf(flowId, email) < plan.holdOut;
  const [before] = await tx.$queryRaw<unknown[]>`
    SELECT FROM flow_run WHERE flow_id = ${flowId} AND email = ${email}::citext AND began_at > ${since}::timestamptz LIMIT 1`;
  if (before) return refusal("was_in_it");
  const begun = await tx.$executeRaw`
    INSERT INTO flow_run (id, flow_id, version_id, start_key, email, customer_id, about, held_out, step_id, wake_at, began_at)
    SELECT ${id}, f.id, ${versionId}, ${key}, ${email}::citext, ${customerId}, ${JSON.stringify(about)}::jsonb, ${heldOut},
      ${plan.steps[0]?.id ?? null}, ${now}::timestamptz, ${now}::timestamptz
    FROM flow f WHERE f.id = ${flowId} AND f."on" FOR SHARE OF f
    ON CONFLICT DO NOTHING`;
  return begun === 1 ? success({ id }) : refusal("begun_already");
}
