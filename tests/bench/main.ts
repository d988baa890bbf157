import { fork } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { refreshSearchWords } from "@/lib/catalogue/search/words/refresh-search-words";
import { db } from "@/lib/platform/db";
import { buildWhenStale } from "../../sandbox/build";
import { freePort } from "../../sandbox/ports";
import { runShop } from "../../sandbox/run-shop";
import { makePlan } from "../../sandbox/settings";
import { fillCatalogue } from "./fill-catalogue";
import { firstLoadBytes } from "./first-load";
import { type Measurement, measure, type Target } from "./measure";
import { goalsOf, machineNow, writeReport } from "./report";
import { benchSettings } from "./settings";
import { shopTargets } from "./targets";

// `npm run bench -- admin` measures the admin area instead, and ends there.
if (process.argv[2] === "admin")
  await (await import("./admin/admin-bench")).adminBench(process.argv.slice(3));
// `npm run bench -- segments` measures the live count of segments.
if (process.argv[2] === "segments")
  await (await import("./segments/segments-bench")).segmentsBench(process.argv.slice(3));

// `npm run bench -- campaigns` measures the sending of a campaign.
if (process.argv[2] === "campaigns")
  await (await import("./campaigns/campaigns-bench")).campaignsBench(process.argv.slice(3));

// `npm run bench -- opening` measures the opening of a sale that a thousand wait for.
if (process.argv[2] === "opening")
  await (await import("./opening/opening-bench")).openingBench(process.argv.slice(3));

// `npm run bench -- secrecy` measures whether it can be told from outside that a sale is open to others.
if (process.argv[2] === "secrecy")
  await (await import("./opening/secrecy-bench")).secrecyBench(process.argv.slice(3));

const minute = 60_000;
const settling = 5_000;

// `npm run bench`: the production build on a real PostgreSQL, with as many products as wanted, measured from outside.
const settings = benchSettings();
const machine = machineNow();
const say = (sentence: string) => console.log(sentence);

// Before ports are chosen: a build takes long enough for somebody else to take them.
buildWhenStale(process.env.NEXT_DIST_DIR || ".next", say);

const directory = settings.data ? resolve(settings.data) : mkdtempSync(join(tmpdir(), "regulars-bench-"));
mkdirSync(directory, { recursive: true });
chmodSync(directory, 0o755);
const inherited = Object.fromEntries(
  ["PATH", "HOME", "NEXT_DIST_DIR"].flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
);
// Behind one proxy as far as the shop knows: the load comes from many visitors and not from one address.
const plan = await makePlan({ ...inherited, PORT: "0", DATA_DIR: directory, TRUSTED_PROXY_HOPS: "1" });
const url = plan.env.APP_URL ?? "";
const client = new pg.Client({ connectionString: plan.env.DATABASE_URL });

const shop = await runShop(plan, { development: false, say, showLogs: false });
try {
  await client.connect();
  const known = await client.query("SELECT count(*)::int AS n FROM product WHERE id LIKE 'prod_0bench%'");
  if (known.rows[0].n === 0) {
    say(`Filling in ${settings.products} products.`);
    await fillCatalogue(String(plan.env.DATABASE_URL), settings.products);
    Object.assign(process.env, plan.env);
    await db().$transaction(refreshSearchWords, { timeout: 60_000 });
    await db().$disconnect();
  }
  // The first answer after a build is not yet the one that is kept.
  const page = await productPath();
  await (await fetch(url + page)).arrayBuffer();
  say("Waiting until the worker has been through its first full minute, in which it reads its programs.");
  await wait(minute - (Date.now() % minute) + settling);
  const floor = await startFloor(page);
  const [pages = [], ...others] = await shopTargets(url, client, settings.connections);
  const only = settings.only?.split(",") ?? [""];
  const measurements: Measurement[] = [];
  for (const targets of [pages, ...others]) {
    const wanted = targets.filter(({ name }) => only.some((part) => name.includes(part)));
    const compared = targets === pages ? [floor.target, ...wanted] : wanted;
    if (compared.length > 0) measurements.push(...(await measure(compared, settings, say)));
  }
  floor.stop();
  const { total } = await firstLoadBytes(url, page);
  const goals = goalsOf(measurements, total);
  const path = writeReport({
    at: new Date().toISOString(),
    settings,
    machine,
    measurements,
    firstLoadScript: total,
    goals,
  });
  say(`Written to ${path}.`);
} finally {
  await client.end();
  await shop.stop();
  if (!settings.data) rmSync(directory, { recursive: true, force: true });
}
process.exit(0);

async function productPath(): Promise<string> {
  const rows = await client.query<{ handle: string }>(
    "SELECT handle FROM product WHERE available ORDER BY popularity DESC, id LIMIT 1",
  );
  return `/products/${rows.rows[0]?.handle}`;
}

/** A bare `node:http` that answers the bytes of the product page: nothing in Node can be quicker. */
async function startFloor(page: string): Promise<{ target: Target; stop: () => void }> {
  const file = join(directory, "product.html");
  writeFileSync(file, await (await fetch(url + page)).text());
  const port = await freePort();
  const server = fork(join(import.meta.dirname, "bare-server.ts"), [file, String(port)], {
    execArgv: ["--import", "tsx"],
  });
  await new Promise((ready) => server.once("message", ready));
  return {
    target: {
      url: `http://127.0.0.1:${port}`,
      name: "bare node:http, product page's bytes",
      request: () => ({ path: "/" }),
    },
    stop: () => void server.kill(),
  };
}
