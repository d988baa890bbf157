import type { Db, Tx } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { endWaiting } from "../waiting/end-waiting";
import { nextWaiting, tellWaiting } from "../waiting/tell-waiting";
import { gatherReaders } from "./gather-readers";
import { leaveOutRest } from "./leave-out-rest";
import { readToldGoods } from "./read-told-goods";
import { toldOnce } from "./told-once";
import { nextReader, writeInvitation } from "./write-invitation";

/** So many are written side by side. */
const lanes = 3;
/** How many letters each writes before the clock is asked again. */
const atOnce = 50;
const said = "Some letters about sales could not be written";

/**
 * All letters about sales that are due: readers of windows that have begun are written down and written to, whoever asked is
 * told of an opening, and what is too late is left out. Each letter is a transaction of its own: one that comes to grief is
 * logged and holds up none of the others.
 * @param now the database's time
 * @returns whether there may be more
 * @throws when there is no more and any came to grief, so that the job counts as failed
 */
export async function writeSaleLetters(database: Db, now: Date): Promise<boolean> {
  await database.$transaction((tx) => leaveOutRest(tx, now));
  await database.$transaction((tx) => endWaiting(tx, now));
  const failed: unknown[] = [];
  await gatherReaders(database, now).catch((error) => failed.push(error));
  const toldGoods = toldOnce(readToldGoods);
  const inviting = lane(database, failed, {
    next: (tx, without) => nextReader(tx, without, now),
    // An address is nothing for the log.
    named: ({ windowId }) => windowId,
    write: (tx, turn) => writeInvitation(tx, turn, toldGoods, now),
  });
  const telling = lane(database, failed, {
    next: (tx, without) => nextWaiting(tx, without, now),
    named: ({ key }) => key,
    write: (tx, due) => tellWaiting(tx, due, toldGoods, now),
  });
  const more = await Promise.all(Array.from({ length: lanes }, () => writeSome([inviting, telling])));
  if (more.includes(true)) return true;
  if (failed.length > 0) throw new AggregateError(failed, said);
  return false;
}

type Came = "written" | "failed" | "none";

async function writeSome(kinds: readonly (() => Promise<Came>)[]): Promise<boolean> {
  let written = false;
  for (let tried = 0; tried < atOnce; tried += 1) {
    const came = [];
    for (const write of kinds) came.push(await write());
    if (came.every((one) => one === "none")) return false;
    written ||= came.includes("written");
  }
  // Where nothing but failures came there is no end to be waited for.
  return written;
}

type Work<Turn> = {
  readonly next: (tx: Tx, without: readonly string[]) => Promise<Turn | null>;
  /** The id that the log has of a turn. */
  readonly named: (turn: Turn) => string;
  readonly write: (tx: Tx, turn: Turn) => Promise<void>;
};

/** Writes one letter after the other, and passes over those that came to grief. */
function lane<Turn extends { readonly key: string }>(
  database: Db,
  failed: unknown[],
  { next, named, write }: Work<Turn>,
): () => Promise<Came> {
  const without: string[] = [];
  return async () => {
    let turn: Turn | null = null;
    try {
      await database.$transaction(async (tx) => {
        turn = await next(tx, without);
        if (turn) await write(tx, turn);
      });
      return turn ? "written" : "none";
    } catch (error) {
      // Held by whoever writes it, a turn is known by nothing else once its transaction is gone.
      const lost = turn as Turn | null;
      if (!lost) throw error;
      without.push(lost.key);
      failed.push(error);
      log.error({ id: named(lost), error }, said);
      return "failed";
    }
  };
}
