import pg from "pg";
import type { Tx } from "./db";
import { log } from "./log";

// "regulars" and "worker" as two numbers of an advisory lock, which PostgreSQL lets go of when the holder dies.
const lock = { group: 7_347_852, member: 967_537 };

/** Says that a worker runs here for as long as this process lives, also across a restart of the database. */
export function announceWorker(databaseUrl: string): () => Promise<void> {
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
      await next.query("SELECT pg_advisory_lock_shared($1, $2)", [lock.group, lock.member]);
      client = next;
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
    SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND granted AND classid = ${lock.group} AND objid = ${lock.member}
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
  return Number(row?.count ?? 0);
}
