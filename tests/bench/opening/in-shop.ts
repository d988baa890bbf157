import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { db } from "@/lib/platform/db";
import { buildWhenStale } from "../../../sandbox/build";
import { runShop } from "../../../sandbox/run-shop";
import { makePlan, type Plan } from "../../../sandbox/settings";

/** The built demo shop in a folder that is thrown away, for the length of `work`; behind one proxy as far as it knows. */
export async function inShop<Value>(
  say: (sentence: string) => void,
  work: (plan: Plan) => Promise<Value>,
): Promise<Value> {
  buildWhenStale(process.env.NEXT_DIST_DIR || ".next", say);
  const directory = mkdtempSync(join(tmpdir(), "regulars-bench-opening-"));
  chmodSync(directory, 0o755);
  const inherited = Object.fromEntries(
    ["PATH", "HOME", "NEXT_DIST_DIR", "DATABASE_POOL", "WEB_COPIES"].flatMap((name) =>
      process.env[name] ? [[name, process.env[name]]] : [],
    ),
  );
  const plan = await makePlan({ ...inherited, PORT: "0", DATA_DIR: directory, TRUSTED_PROXY_HOPS: "1" });
  Object.assign(process.env, plan.env);
  const shop = await runShop(plan, { development: false, say, showLogs: false });
  try {
    return await work(plan);
  } finally {
    await db().$disconnect();
    await shop.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}
