import type { Tx } from "@/lib/platform/db";
import { flowAboutSchema, flowPlanSchema } from "../plan/schema";
import type { FlowPlan } from "../plan/types";
import type { FlowRun } from "./types";

/** Versions never change, so a plan is read once a process. A few dozen are in use at a time. */
const plans = new Map<string, FlowPlan>();
const mostPlans = 200;

async function readPlan(tx: Tx, versionId: string): Promise<FlowPlan> {
  const known = plans.get(versionId);
  if (known) return known;
  const { plan } = await tx.flowVersion.findUniqueOrThrow({ where: { id: versionId } });
  const parsed = flowPlanSchema.parse(plan);
  if (plans.size >= mostPlans) plans.clear();
  plans.set(versionId, parsed);
  return parsed;
}

type Row = Omit<FlowRun, "plan" | "about" | "emails"> & { about: unknown; email: string };

/**
 * A run that goes on, held for this transaction alone; null when it has ended, is not due by `due`, or another worker is at it.
 */
export async function lockRun(tx: Tx, runId: string, { due }: { due: Date | null }): Promise<FlowRun | null> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT r.id, r.flow_id AS "flowId", r.version_id AS "versionId", r.email::text, r.about, r.held_out AS "heldOut",
      r.step_id AS "stepId", r.put_off_since AS "putOffSince", r.began_at AS "beganAt",
      coalesce(r.customer_id, (SELECT c.id FROM customer c WHERE c.email = r.email),
        (SELECT e.customer_id FROM customer_email e WHERE e.email = r.email)) AS "customerId"
    FROM flow_run r WHERE r.id = ${runId} AND r.ended_at IS NULL AND r.wake_at <= coalesce(${due}::timestamptz, 'infinity') FOR UPDATE OF r SKIP LOCKED`;
  if (!row) return null;
  const { email, about, ...run } = row;
  const { customerId } = run;
  // Whoever changed their address took what they agreed to along.
  const customer = customerId ? await tx.customer.findUnique({ where: { id: customerId } }) : null;
  const emails = [...new Set([email, ...(customer ? [customer.email] : [])])];
  return { ...run, emails, about: flowAboutSchema.parse(about), plan: await readPlan(tx, row.versionId) };
}
