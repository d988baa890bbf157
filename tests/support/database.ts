import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runMigrations } from "graphile-worker";
import { freePort } from "../../sandbox/ports";
import { startPostgres } from "../../sandbox/postgres";

/** Starts a throw-away PostgreSQL with one migrated database named "template_regulars". */
export async function startTestPostgres(): Promise<{ url: string; stop: () => Promise<void> }> {
  const directory = mkdtempSync(join(tmpdir(), "regulars-test-pg-"));
  chmodSync(directory, 0o755); // as root the server runs as another user, who must get in
  const port = await freePort();
  const flags = [
    "-c",
    "fsync=off",
    "-c",
    "synchronous_commit=off",
    "-c",
    "full_page_writes=off",
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
