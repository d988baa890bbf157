import type { Db } from "@/lib/platform/db";
import { beginRun } from "../starts/begin-run";
import { readVersionsOn } from "../starts/read-versions-on";
import { happensBetween } from "./happens-between";

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Begins the flows that a day begins and not a fact, for whom it is that day. Asks for the last three days, so that a night
 * without a worker loses nobody; keys keep a second asking from beginning anything twice.
 * Days with a letter are forgotten after a week.
 */
export async function beginDatedFlows(db: Db, now: Date): Promise<void> {
  await db.letterDay.deleteMany({ where: { day: { lt: new Date(now.getTime() - 7 * dayMs) } } });
  for (const version of await readVersionsOn(db)) {
    const { start } = version.plan;
    const due = await db.$transaction(
      (tx) => happensBetween(tx, start, new Date(now.getTime() - 3 * dayMs), now),
      { maxWait: 15_000, timeout: 300_000 },
    );
    for (const one of due) await db.$transaction((tx) => beginRun(tx, version, one, now));
  }
}
