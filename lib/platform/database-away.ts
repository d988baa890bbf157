import { databaseSeen } from "./database-seen";
import { db } from "./db";

/** How long the database is believed to be there after it answered; a connection that breaks ends it at once. */
const trustMs = 1_000;
/** A connection of the pool lives longer than this unused, so that the database's going would have been heard. */
const heardMs = 5_000;
/** Longer than a busy pool takes to hand out a connection. Who is only slow is not away: the page may try. */
const patienceMs = 3_000;

let asking: Promise<boolean> | null = null;

async function ask(): Promise<boolean> {
  const busy = new Promise<boolean>((resolve) => setTimeout(resolve, patienceMs, false).unref());
  const answer = db().$queryRaw`SELECT 1`
    .then(() => {
      databaseSeen.at = Date.now();
      return false;
    })
    .catch(() => {
      databaseSeen.at = 0;
      return true;
    });
  return Promise.race([answer, busy]);
}

/**
 * Whether the database cannot be reached just now. Asks at most once a second and once at a time, whoever wants to know. While it
 * was there a moment ago nobody waits for the answer: in a rush the question stands in line behind all other statements, and
 * every page would stand there with it.
 */
export async function databaseAway(): Promise<boolean> {
  if (Date.now() - databaseSeen.at < trustMs) return false;
  asking ??= ask().finally(() => {
    asking = null;
  });
  return Date.now() - databaseSeen.at < heardMs ? false : asking;
}
