import type { Db } from "@/lib/platform/db";
import { beginRun } from "../starts/begin-run";
import { readVersionsOn } from "../starts/read-versions-on";
import type { Happening } from "../starts/types";
import { happensBetween } from "./happens-between";

const hourMs = 60 * 60 * 1000;

/**
 * How far back is asked, so that a time without a worker loses nobody. A birthday that is half over is let go: its letter would
 * come the day after.
 */
const lookBackHours = { replenish: 72, birthday: 12, browsed: 72 } as const;

/** Begins the flows of one kind that a time begins and not a fact, for whom it has come; once each, however often it is asked. */
export async function beginDatedFlows(db: Db, kind: keyof typeof lookBackHours, now: Date): Promise<void> {
  const from = new Date(now.getTime() - lookBackHours[kind] * hourMs);
  for (const version of await readVersionsOn(db)) {
    const { start } = version.plan;
    if (start.kind !== kind) continue;
    const due = await db.$transaction((tx) => happensBetween(tx, start, from, now), {
      ...{ maxWait: 15_000, timeout: 300_000 },
    });
    for (const one of await notBegun(db, version.flowId, due))
      await db.$transaction((tx) => beginRun(tx, version, one, now));
  }
}

/** Those that have begun no run of the flow yet. Only spares work: the key of a run is unique. */
async function notBegun(db: Db, flowId: string, due: readonly Happening[]): Promise<readonly Happening[]> {
  const begun = await db.$queryRaw<{ key: string }[]>`
    SELECT start_key AS key FROM flow_run WHERE flow_id = ${flowId} AND start_key = ANY(${due.map(({ key }) => key)}::text[])`;
  const keys = new Set(begun.map(({ key }) => key));
  return due.filter(({ key }) => !keys.has(key));
}
