import { PrismaPg } from "@prisma/adapter-pg";
import { databaseSeen } from "./database-seen";
import { env } from "./env";
import { PrismaClient } from "./generated/client";
import { preparedName } from "./kept-plans";
import { poolSizes } from "./pool-sizes";

export type Db = PrismaClient;
/** What a verb writes with: the client inside `db().$transaction`, so that all its facts stand or fall together. */
export type Tx = Omit<
  PrismaClient,
  "$connect" | "$disconnect" | "$on" | "$use" | "$extends" | "$transaction"
>;

// One pool of each kind a process, also across the module reloads of `npm run dev`.
type Held = { regularsDb?: PrismaClient; regularsPagesDb?: PrismaClient };
const held = globalThis as typeof globalThis & Held;

const doubt = () => {
  databaseSeen.at = 0;
};

const connect = (max: number) =>
  new PrismaClient({
    adapter: new PrismaPg(
      { connectionString: env().DATABASE_URL, max },
      { onPoolError: doubt, onConnectionError: doubt, statementNameGenerator: preparedName },
    ),
  });

/** The database, connected at first use. */
export function db(): Db {
  held.regularsDb ??= connect(poolSizes(env().DATABASE_POOL).asked);
  return held.regularsDb;
}

/** The same over connections of its own: for `pagesReader`. */
export function pagesDb(): Db {
  held.regularsPagesDb ??= connect(poolSizes(env().DATABASE_POOL).pages);
  return held.regularsPagesDb;
}
