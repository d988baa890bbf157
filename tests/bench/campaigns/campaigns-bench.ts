import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { db } from "@/lib/platform/db";
import { freePort } from "../../../sandbox/ports";
import { startPostgres } from "../../../sandbox/postgres";
import { migrate } from "../../../sandbox/prepare-database";
import "../../support/test-settings";
import { readsBench } from "./reads-bench";
import { sendingBench } from "./sending-bench";

const optionsSchema = z.object({
  recipients: z.coerce.number().int().min(100).max(10_000_000),
  reads: z.boolean(),
  data: z.string().optional(),
});

/**
 * `npm run bench -- campaigns [--recipients 100000] [--reads] [--data DIR]`: the sending of a campaign to so many readers, or with
 * `--reads` what the pages of one ask that was sent, on a PostgreSQL of its own as it comes. `--data` keeps the filled database
 * for another run.
 */
export async function campaignsBench(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      recipients: { type: "string", default: "100000" },
      reads: { type: "boolean", default: false },
      data: { type: "string" },
    },
  });
  const { recipients, reads, data } = optionsSchema.parse(values);
  const directory = data ? resolve(data) : mkdtempSync(join(tmpdir(), "regulars-bench-campaigns-"));
  mkdirSync(directory, { recursive: true });
  chmodSync(directory, 0o755);
  const server = await startPostgres(join(directory, "postgres"), await freePort(), "bench");
  try {
    process.env.DATABASE_URL = server.url;
    await migrate(server.url);
    if (reads) await readsBench(server.url, directory, recipients);
    else await sendingBench(server.url, recipients);
  } finally {
    await db().$disconnect();
    await server.stop();
    if (!data) rmSync(directory, { recursive: true, force: true });
  }
  process.exit(0);
}
