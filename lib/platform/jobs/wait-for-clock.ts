import { setTimeout as sleep } from "node:timers/promises";
import type { Tx } from "../db";
import { readClock } from "../read-clock";

/** Waits until the database's clock has come to a moment. @returns its time then, never before `at` */
export async function waitForClock(tx: Tx, at: Date): Promise<Date> {
  for (;;) {
    const now = await readClock(tx);
    const left = at.getTime() - now.getTime();
    if (left <= 0) return now;
    await sleep(Math.min(left, 1_000));
  }
}
