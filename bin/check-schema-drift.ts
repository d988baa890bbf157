import { spawnSync } from "node:child_process";
import { startTestPostgres } from "../tests/support/database";

// Whether the migrations, run on an empty database, give exactly what the models say.
const server = await startTestPostgres();
const run = spawnSync(
  "prisma",
  ["migrate", "diff", "--from-config-datasource", "--to-schema", "prisma", "--exit-code"],
  {
    env: { ...process.env, DATABASE_URL: server.url },
    stdio: "inherit",
  },
);
await server.stop();
process.exit(run.status ?? 1);
