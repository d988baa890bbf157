import { PrismaPg } from "@prisma/adapter-pg";
import { databaseSeen } from "./database-seen";
import { env } from "./env";
import { PrismaClient } from "./generated/client";
import { preparedName } from "./kept-plans";

export type Db = PrismaClient;
/** What a verb writes with: the client inside `db().$transaction`, so that all its facts stand or fall together. */
export type Tx = Omit<
  PrismaClient,
  "$connect" | "$disconnect" | "$on" | "$use" | "$extends" | "$transaction"
>;

// One pool a process, also across the module reloads of `npm run dev`.
const held = globalThis as typeof globalThis & { regularsDb?: PrismaClient };

const doubt = () => {
  databaseSeen.at = 0;
};

/** The database, connected at first use. */
export function db(): Db {
  held.regularsDb ??= new PrismaClient({
    adapter: new PrismaPg(
      { connectionString: env().DATABASE_URL, max: env().DATABASE_POOL },
      { onPoolError: doubt, onConnectionError: doubt, statementNameGenerator: preparedName },
    ),
  });
  return held.regularsDb;
}
