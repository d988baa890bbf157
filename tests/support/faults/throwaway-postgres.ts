import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "../../../sandbox/ports";
import { startPostgres } from "../../../sandbox/postgres";
import { migrate } from "../../../sandbox/prepare-database";
import { throwawayFolder } from "../throwaway-folder";

/** A migrated PostgreSQL of its own with durable writes, which a test may stop and start again on the same data. */
export async function startThrowawayPostgres() {
  const directory = throwawayFolder("regulars-faults-pg");
  const port = await freePort();
  const password = randomBytes(9).toString("hex");
  const open = () =>
    startPostgres(join(directory, "db"), port, password, "regulars", ["-c", "max_connections=200"]);
  let server = await open();
  await migrate(server.url);
  /** Ends every connection, and comes back with what was committed when `work` is done. */
  const without = async (work: () => Promise<void>) => {
    await server.stop();
    await work().finally(async () => {
      server = await open();
    });
  };
  return {
    url: server.url,
    port,
    without,
    restart: (downMs: number) => without(() => new Promise((resolve) => setTimeout(resolve, downMs))),
    stop: async () => {
      await server.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
