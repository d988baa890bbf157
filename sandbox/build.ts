import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "./bundle";

const sources = [
  "{app,components,lib,emails,public}/**/*.*",
  "bin/worker.ts",
  "sandbox/bundle.ts",
  "next.config.ts",
  "instrumentation.ts",
  "proxy.ts",
  "package-lock.json",
  "tsconfig.json",
  "postcss.config.mjs",
];

function digestOfSources(): string {
  const hash = createHash("sha256");
  const found = globSync(sources, { exclude: ["lib/platform/generated/**"], withFileTypes: true });
  const files = found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(file).update("\0").update(readFileSync(file));
  return hash.digest("hex");
}

/** Where a build has its worker. */
export function builtWorker(folder: string): string {
  return join(folder, "worker.mjs");
}

/**
 * Builds the web part and the worker when there is no build of exactly these sources yet. Needs no database.
 * @param folder Next's build folder
 * @param say told in one sentence before the wait begins
 */
export function buildWhenStale(folder: string, say: (sentence: string) => void): void {
  const stamp = join(folder, "built-from");
  const digest = digestOfSources();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return;
  say("Building the shop; this takes about half a minute and happens once.");
  const run = spawnSync(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
    env: { ...process.env, NODE_ENV: "production", NEXT_DIST_DIR: folder, NEXT_TELEMETRY_DISABLED: "1" },
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(`The build failed:\n${run.stdout}\n${run.stderr}`);
  bundle("bin/worker.ts", builtWorker(folder));
  writeFileSync(stamp, digest);
}
