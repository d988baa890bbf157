import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import pg from "pg";
import { z } from "zod";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { readRuleContext } from "@/lib/segments/data";
import { sweepSegment } from "@/lib/segments/membership/sweep-segment";
import { previewRule } from "@/lib/segments/preview/preview-rule";
import { refreshScores } from "@/lib/segments/scores/refresh-scores";
import { freePort } from "../../../sandbox/ports";
import { startPostgres } from "../../../sandbox/postgres";
import "../../support/test-settings";
import { timeEach } from "../admin/time-each";
import { machineNow } from "../report";
import { segmentRules } from "./segment-rules";

const count = z.coerce.number().int().min(1_000).max(50_000_000);
const optionsSchema = z.object({
  customers: count,
  lines: count,
  runs: z.coerce.number().int().min(5),
  data: z.string().optional(),
});
const say = (sentence: string) => console.log(sentence);
const goalMs = 500;
const patience = { timeout: 600_000 };

/**
 * `npm run bench -- segments [--customers 1000000] [--lines 10000000] [--runs 20] [--data DIR]`: the editor's live count with
 * its sample, for every ready-made rule and for harder ones, on a PostgreSQL of its own as it comes; then the look at
 * everybody for one segment. `--data` keeps the filled database for another run.
 */
export async function segmentsBench(args: string[]): Promise<void> {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    args,
    options: {
      customers: { ...text, default: "1000000" },
      lines: { ...text, default: "10000000" },
      runs: { ...text, default: "20" },
      data: text,
    },
  });
  const options = optionsSchema.parse(values);
  const machine = machineNow();
  const directory = options.data
    ? resolve(options.data)
    : mkdtempSync(join(tmpdir(), "regulars-bench-segments-"));
  mkdirSync(directory, { recursive: true });
  chmodSync(directory, 0o755);
  const filled = existsSync(join(directory, "filled"));
  const server = await startPostgres(join(directory, "postgres"), await freePort(), "bench");
  try {
    process.env.DATABASE_URL = server.url;
    spawnSync("prisma", ["migrate", "deploy"], {
      stdio: "ignore",
      env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: resolve("prisma/schema-engine.mjs") },
    });
    const filling = filled ? null : await seconds(() => fill(server.url, options.customers, options.lines));
    if (!filled) writeFileSync(join(directory, "filled"), "");
    const scoring = await seconds(() => db().$transaction((tx) => refreshScores(tx, new Date()), patience));
    const rules = [];
    for (const { name, rule } of segmentRules) {
      say(`Measuring ${name} …`);
      const preview = () =>
        transact(async (tx) => previewRule(tx, rule, await readRuleContext(tx, [rule], new Date())));
      const { count: found, lookedAt } = await preview();
      const { p50, p99 } = await timeEach(name, options.runs, async () => void (await preview()));
      rules.push({ name, found, about: lookedAt !== null, p50, p99, met: p99 < goalMs });
    }
    await db().segment.updateMany({ data: { settledAt: new Date(), sweptTo: null } });
    await db().segment.update({ where: { id: "seg_regulars" }, data: { settledAt: null } });
    say("Placing everybody in one segment …");
    const placing = await seconds(async () => {
      while (await db().$transaction((tx) => sweepSegment(tx, new Date(), 10_000), patience));
    });
    show({ at: new Date().toISOString(), machine, ...options, filling, scoring, placing, rules });
  } finally {
    await db().$disconnect();
    await server.stop();
    if (!options.data) rmSync(directory, { recursive: true, force: true });
  }
  process.exit(0);
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return Math.round((performance.now() - began) / 100) / 10;
}

async function fill(url: string, customers: number, lines: number): Promise<void> {
  say(`Filling in ${customers} customers and ${lines} lines of orders; this takes minutes …`);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    `SET bench.customers = '${Math.trunc(customers)}'; SET bench.lines = '${Math.trunc(lines)}'`,
  );
  await client.query("SET maintenance_work_mem = '512MB'; SET max_parallel_maintenance_workers = 2");
  await client.query(readFileSync(join(import.meta.dirname, "fill-segments.sql"), "utf8"));
  await client.query("VACUUM ANALYZE customer_figures");
  await client.query("CHECKPOINT");
  await client.end();
}

type Report = z.infer<typeof optionsSchema> & {
  at: string;
  machine: ReturnType<typeof machineNow>;
  /** Seconds. */
  filling: number | null;
  scoring: number;
  placing: number;
  rules: { name: string; found: number; about: boolean; p50: number; p99: number; met: boolean }[];
};

/** Prints the table and writes everything as JSON. */
function show(report: Report): void {
  const { machine, customers, lines, filling, scoring, placing, rules } = report;
  say(
    `\n${customers} customers, ${lines} lines; ${machine.cores} cores (${machine.model}), load before ${machine.loadBefore}; count and sample of ten; "about" where counting all took too long.`,
  );
  console.table(
    rules.map(({ name, found, about, p50, p99, met }) => ({
      ...{ rule: name, found: about ? `about ${found}` : String(found), "p50 ms": p50, "p99 ms": p99 },
      [`p99 < ${goalMs}`]: met ? "met" : "MISSED",
    })),
  );
  say(
    `Filled in ${filling ?? "an earlier run"} s, scores found in ${scoring} s, one segment placed in ${placing} s.`,
  );
  mkdirSync("bench-results", { recursive: true });
  const path = join("bench-results", `${report.at.replaceAll(":", "-")}-segments.json`);
  writeFileSync(path, `${JSON.stringify(report, null, 2)}\n`);
  say(`Written to ${path}.`);
}
