import type { Db } from "@/lib/platform/db";
import { endWaiting } from "../waiting/end-waiting";
import { tellWaiting } from "../waiting/tell-waiting";
import { gatherReaders } from "./gather-readers";
import { leaveOutRest } from "./leave-out-rest";
import { writeInvitation } from "./write-invitation";

/** So many are written side by side. */
const lanes = 3;
/** How many letters each writes before the clock is asked again. */
const atOnce = 50;

/**
 * All letters about sales that are due: readers of windows that have begun are written down and written to, whoever asked is
 * told of an opening, and what is too late is left out. Each letter is a transaction of its own.
 * @param now the database's time
 * @returns whether there may be more
 */
export async function writeSaleLetters(database: Db, now: Date): Promise<boolean> {
  await database.$transaction((tx) => leaveOutRest(tx, now));
  await database.$transaction((tx) => endWaiting(tx, now));
  await gatherReaders(database, now);
  const more = await Promise.all(Array.from({ length: lanes }, () => writeSome(database, now)));
  return more.includes(true);
}

async function writeSome(database: Db, now: Date): Promise<boolean> {
  for (let written = 0; written < atOnce; written += 1) {
    const invited = await database.$transaction((tx) => writeInvitation(tx, now));
    const told = await database.$transaction((tx) => tellWaiting(tx, now));
    if (!invited && !told) return false;
  }
  return true;
}
