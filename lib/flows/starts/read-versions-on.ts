import type { Tx } from "@/lib/platform/db";
import { flowPlanSchema } from "../plan/schema";
import type { BegunVersion } from "./begin-run";

/**
 * The flows that are on, each as whoever begins now begins it. In a transaction they stay on until it ends: flows are held
 * before their runs, as where one is switched off.
 */
export async function readVersionsOn(tx: Tx): Promise<BegunVersion[]> {
  const rows = await tx.$queryRaw<{ flowId: string; versionId: string; plan: unknown }[]>`
    SELECT f.id AS "flowId", v.id AS "versionId", v.plan FROM flow f JOIN flow_version v ON v.id = f.version_id
    WHERE f."on" ORDER BY f.created_at, f.id FOR SHARE OF f`;
  return rows.map(({ plan, ...ids }) => ({ ...ids, plan: flowPlanSchema.parse(plan) }));
}
