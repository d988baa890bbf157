import type { Tx } from "./db";

/**
 * The time by the database's clock, which all copies of the shop share. Asked for where a second decides what somebody
 * pays; within a transaction, too, it is the time of asking.
 */
export async function readClock(tx: Tx): Promise<Date> {
  const [row] = await tx.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`;
  if (!row) throw new Error("the database told no time");
  return row.now;
}
