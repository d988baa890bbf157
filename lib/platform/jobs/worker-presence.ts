import pg from "pg";
import type { Tx } from "../db";
import { log } from "../log";
import { freeDeadJobs } from "./free-dead-jobs";

// "regulars" as the first number of an advisory lock, which PostgreSQL lets go of when the holder dies; the second says which worker.
const lockGroup = 7_347_852;
const roundMs = 2_000;

/**
 * Says that a worker runs here for as long as this process lives, also across a restart of the database, and looks after
 * the jobs of workers that died.
 * @param pool the name under which this worker's jobs are locked
 */
export function announceWorker(databaseUrl: string, pool: string): () => Promise<void> {
  let client: pg.Client | undefined;
  let leaving = false;
  const connect = async (): Promise<void> => {
    if (leaving) return;
    const next = new pg.Client({ connectionString: databaseUrl, keepAlive: true });
    let retried = false;
    const retry = () => {
      if (retried || leaving) return;
      retried = true;
      setTimeout(connect, 1_000);
    };
    next.on("error", retry).on("end", retry);
    try {
      await next.connect();
      await next.query("SELECT pg_advisory_lock_shared($1, hashtext($2))", [lockGroup, pool]);
      client = next;
      const rounds = setInterval(() => freeDeadJobs(next, lockGroup, pool).catch(retry), roundMs);
      next.once("end", () => clearInterval(rounds));
      await freeDeadJobs(next, lockGroup, pool);
    } catch (error) {
      log.warn(
        { reason: error instanceof Error ? error.message : String(error) },
        "worker presence not announced yet",
      );
      retry();
    }
  };
  void connect();
  return async () => {
    leaving = true;
    await client?.end().catch(() => undefined);
  };
}

/** How many workers run on this database now. */
export async function workersPresent(tx: Tx): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: bigint }[]>`
    SELECT count(DISTINCT objid) FROM pg_locks WHERE locktype = 'advisory' AND granted AND classid = ${lockGroup}
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
  return Number(row?.count ?? 0);
}
