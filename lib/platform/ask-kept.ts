import pg from "pg";
import { databaseSeen } from "./database-seen";
import { db, type Tx } from "./db";
import { env } from "./env";
import { Prisma } from "./generated/client";
import { planKept, preparedName } from "./kept-plans";
import { poolSizes } from "./pool-sizes";

// One pool a process, also across the module reloads of `npm run dev`.
const held = globalThis as typeof globalThis & { regularsKeptPlans?: pg.Pool };

/**
 * Connections beside Prisma's on which a prepared statement is planned once for all values. Left to itself PostgreSQL goes by
 * the first five: where those were of empty baskets, it plans anew each time for good, which takes longer than the rest of it.
 */
function pool(): pg.Pool {
  held.regularsKeptPlans ??= new pg.Pool({
    connectionString: env().DATABASE_URL,
    max: poolSizes(env().DATABASE_POOL).kept,
    idleTimeoutMillis: 10 * 60_000,
    keepAlive: true,
    allowExitOnIdle: true,
    onConnect: (client) => client.query("SET plan_cache_mode = force_generic_plan"),
  }).on("error", () => {
    databaseSeen.at = 0;
  });
  return held.regularsKeptPlans;
}

/**
 * Asks a statement that keeps its plan. Outside a transaction it goes to a connection of its own kind straight, which takes
 * Node half as long as by way of Prisma: for what everybody's answers ask all the time. Whole numbers are to be `int4` and
 * moments `timestamptz`; `json` comes parsed.
 */
export async function askKept<Row extends object>(tx: Tx, statement: Prisma.Sql): Promise<Row[]> {
  const kept = Prisma.sql`${Prisma.raw(planKept)} ${statement}`;
  if (tx !== db()) return tx.$queryRaw<Row[]>(kept);
  const { text, values } = kept;
  const { rows } = await pool().query<Row>({ name: preparedName({ sql: text }), text, values });
  return rows;
}
