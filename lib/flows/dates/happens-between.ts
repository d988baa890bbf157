import type { Tx } from "@/lib/platform/db";
import { browsedBetween } from "../browsed/browsed-between";
import type { FlowStart } from "../plan/types";
import type { Happening } from "../starts/types";
import { birthdays } from "./birthdays";
import { dueAgain } from "./due-again";

/** For whom between two moments the time comes that begins a flow; nobody where a fact begins it. */
export async function happensBetween(
  tx: Tx,
  start: FlowStart,
  from: Date,
  until: Date,
): Promise<readonly Happening[]> {
  switch (start.kind) {
    case "replenish":
      return dueAgain(tx, start.daysBefore, from, until);
    case "birthday":
      return birthdays(tx, start.daysBefore, from, until);
    case "browsed":
      return browsedBetween(tx, start.afterHours, from, until);
    default:
      return [];
  }
}
