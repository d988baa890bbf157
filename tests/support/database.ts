import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { runMigrations } from "graphile-worker";
import { freePort } from "../../sandbox/ports";
import { startPostgres } from "../../sandbox/postgres";
import { throwawayFolder } from "./throwaway-folder";

/** Starts a throw-away PostgreSQL with one migrated database named "template_regulars". */
export async function startTestPostgres(): Promise<{ url: string; stop: () => Promise<void> }> {
  const directory = throwawayFolder("regulars-test-pg");
  const port = await freePort();
  const flags = [
    "-c",
    "fsync=off",
    "-c",
    "synchronous_commit=off",
    "-c",
    "full_page_writes=off",
    "-c",
    "max_wal_size=256MB",
    "-c",
    "max_connections=200",
  ];
  const server = await startPostgres(
    join(directory, "db"),
    port,
    randomBytes(9).toString("hex"),
    "template_regulars",
    flags,
  );
  execFileSync("prisma", ["migrate", "deploy"], {
    env: {
      ...process.env,
      DATABASE_URL: server.url,
      PRISMA_SCHEMA_ENGINE_BINARY: join(process.cwd(), "prisma/schema-engine.mjs"),
    },
    stdio: "pipe",
  });
  await runMigrations({ connectionString: server.url });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
