import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import pg from "pg";
import { z } from "zod";
import { db } from "@/lib/platform/db";
import { startSession } from "@/lib/platform/sessions/start-session";
import type { StaffActor } from "@/lib/staff/types";
import { buildWhenStale } from "../../../sandbox/build";
import { runShop } from "../../../sandbox/run-shop";
import { makePlan, type Plan } from "../../../sandbox/settings";
import { staffRow } from "../../support/staff-row";
import { machineNow } from "../report";
import { type ImportFigures, measureImport, writeImportFile } from "./import-file";
import { listTargets } from "./list-targets";
import { timeSaves } from "./save-product";
import { type Times, timeEach } from "./time-each";

const optionsSchema = z.object({
  rows: z.string().transform((text) => text.split(",").map(Number)),
  runs: z.coerce.number().int().min(10),
  import: z.coerce.number().int().min(0),
  data: z.string().optional(),
});
type Size = { rows: number; lists: Times[]; save: Times };
const say = (sentence: string) => console.log(sentence);

/**
 * `npm run bench -- admin [--rows 100000,1000000] [--runs 200] [--import 100000] [--data DIR]`: the lists of the admin
 * area as a browser asks for them, saving a product, and bringing in a file, in a shop that is thrown away, or with
 * `--data` kept for another run.
 */
export async function adminBench(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      rows: { type: "string", default: "100000,1000000" },
      runs: { type: "string", default: "200" },
      import: { type: "string", default: "100000" },
      data: { type: "string" },
    },
  });
  const options = optionsSchema.parse(values);
  const machine = machineNow();
  buildWhenStale(process.env.NEXT_DIST_DIR || ".next", say);
  const sizes: Size[] = [];
  const figures = await inShop(options.data, async (plan, directory) => {
    Object.assign(process.env, plan.env);
    const { cookie, actor } = await signIn();
    for (const rows of options.rows) {
      await fill(String(plan.env.DATABASE_URL), rows);
      const lists = await measureLists(plan, cookie, options.runs);
      say("Measuring product, saved …");
      sizes.push({ rows, lists, save: await timeSaves(actor) });
    }
    await db().$disconnect();
    if (options.import === 0) return null;
    say(`Bringing in a file of ${options.import} rows …`);
    const file = join(directory, "import.csv");
    await writeImportFile(file, options.import);
    return measureImport(file, options.import, process.env);
  });
  const report = { at: new Date().toISOString(), machine, ...options, sizes, imported: figures };
  show(report);
  process.exit(0);
}

/** A shop of its own for the length of `work`, empty but for what `data` kept of an earlier one. */
async function inShop<Value>(
  data: string | undefined,
  work: (plan: Plan, directory: string) => Promise<Value>,
): Promise<Value> {
  const directory = data ? resolve(data) : mkdtempSync(join(tmpdir(), "regulars-bench-admin-"));
  mkdirSync(directory, { recursive: true });
  chmodSync(directory, 0o755);
  const inherited = Object.fromEntries(
    ["PATH", "HOME", "NEXT_DIST_DIR"].flatMap((name) =>
      process.env[name] ? [[name, process.env[name]]] : [],
    ),
  );
  const plan = await makePlan({ ...inherited, PORT: "0", DATA_DIR: directory, DEMO_SHOP: "no" });
  const shop = await runShop(plan, { development: false, say, showLogs: false });
  try {
    return await work(plan, directory);
  } finally {
    await shop.stop();
    if (!data) rmSync(directory, { recursive: true, force: true });
  }
}

/** Fills in what is missing up to `rows`. */
async function fill(url: string, rows: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const known = await client.query("SELECT count(*)::int AS n FROM customer WHERE id LIKE 'cust_0bench%'");
  const from: number = known.rows[0].n;
  if (from >= rows) return client.end();
  say(`Filling in up to ${rows} products, customers and orders …`);
  await client.query(`SET bench.known = '${Math.trunc(from)}'; SET bench.rows = '${Math.trunc(rows)}'`);
  await client.query(readFileSync(join(import.meta.dirname, "fill-admin.sql"), "utf8"));
  await client.query("VACUUM ANALYZE");
  // What was filled in is written out before anything is measured, not while it is.
  await client.query("CHECKPOINT");
  await client.end();
}

async function measureLists(plan: Plan, cookie: string, runs: number): Promise<Times[]> {
  const client = new pg.Client({ connectionString: plan.env.DATABASE_URL });
  await client.connect();
  const targets = await listTargets(client);
  await client.end();
  const lists: Times[] = [];
  for (const { name, path } of targets) {
    say(`Measuring ${name} …`);
    lists.push(await timeEach(name, runs, () => visit(plan, path(), cookie)));
  }
  return lists;
}

async function signIn(): Promise<{ cookie: string; actor: StaffActor }> {
  const { userId, actor } = await staffRow("owner");
  const { token } = await startSession(db(), { userId }, new Date());
  return { cookie: `next-auth.session-token=${token}`, actor };
}

/** Asks for a page as a browser does and reads it to its end. Throws when it is not the list. */
async function visit(plan: Plan, path: string, cookie: string): Promise<void> {
  const answer = await fetch(`${plan.env.APP_URL}${path}`, { headers: { cookie }, redirect: "manual" });
  const text = await answer.text();
  if (answer.status !== 200 || text.includes("NEXT_REDIRECT"))
    throw new Error(`${path} answered ${answer.status}`);
}

type Report = {
  at: string;
  machine: ReturnType<typeof machineNow>;
  sizes: Size[];
  imported: ImportFigures | null;
};

/** Prints the tables and writes everything as JSON. */
function show(report: Report): void {
  const { machine, sizes, imported } = report;
  say(
    `\n${machine.cores} cores (${machine.model}), load before ${machine.loadBefore}; whole pages over HTTP, one after the other.`,
  );
  for (const { rows, lists, save } of sizes) {
    say(`${rows} rows`);
    const goal = (met: boolean) => (met ? "met" : "MISSED");
    console.table([
      ...lists.map(({ name, p50, p99, slowest }) => ({
        what: name,
        "p50 ms": p50,
        "p99 ms": p99,
        "slowest ms": slowest,
        goal: `p99 < 200: ${goal(p99 < 200)}`,
      })),
      {
        what: save.name,
        "p50 ms": save.p50,
        "p99 ms": save.p99,
        "slowest ms": save.slowest,
        goal: `p50 < 100: ${goal(save.p50 < 100)}`,
      },
    ]);
  }
  if (imported) console.table([imported]);
  mkdirSync("bench-results", { recursive: true });
  const path = join("bench-results", `${report.at.replaceAll(":", "-")}-admin.json`);
  writeFileSync(path, `${JSON.stringify(report, null, 2)}\n`);
  say(`Written to ${path}.`);
}
