import type { Db } from "@/lib/platform/db";
import { findLeft } from "./left/find-left";
import { leftLimits } from "./left/left-limits";
import { noteReturns } from "./left/note-returns";
import { tidyLeft } from "./left/tidy-left";
import { stepSeries } from "./series/step-series";

/**
 * All that happens to baskets left behind every few minutes: new ones are noted, comings back too, and every letter that is
 * due is written, each in a transaction of its own.
 */
export async function remindOfBaskets(database: Db, now: Date): Promise<void> {
  const find = () => database.$transaction((tx) => findLeft(tx, now), { timeout: 60_000 });
  while ((await find()) === leftLimits.atOnce);
  await database.$transaction((tx) => noteReturns(tx, now));
  await database.$transaction((tx) => tidyLeft(tx, now));
  while (await database.$transaction((tx) => stepSeries(tx, now)));
}
