import type { Tx } from "@/lib/platform/db";

/** Whether some flow that birthdays begin is on. */
export async function readBirthdayFlowOn(tx: Tx): Promise<boolean> {
  const [found] = await tx.$queryRaw<{ on: boolean }[]>`
    SELECT EXISTS (SELECT FROM flow f JOIN flow_version v ON v.id = f.version_id
      WHERE f."on" AND v.plan->'start'->>'kind' = 'birthday') AS "on"`;
  return found?.on ?? false;
}
