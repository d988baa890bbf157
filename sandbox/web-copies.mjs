import cluster from "node:cluster";
import { setTimeout as wait } from "node:timers/promises";

// Several copies of a program behind one port: `web-copies.mjs <copies> <program> <its arguments>`. One that ends is started again,
// and the others answer meanwhile. They share nothing but the database, through which they hear what to forget.
const [copies, exec, ...args] = process.argv.slice(2);
const againMs = 1_000;
let ending = false;

cluster.setupPrimary({ exec, args });
cluster.on("exit", async (_, code, signal) => {
  if (ending) {
    if (Object.keys(cluster.workers ?? {}).length === 0) process.exit(0);
    return;
  }
  console.error(`A copy of the web process ended (${signal ?? `code ${code}`}) and is started again.`);
  await wait(againMs);
  if (!ending) cluster.fork();
});
process.once("SIGTERM", () => {
  ending = true;
  for (const copy of Object.values(cluster.workers ?? {})) copy?.process.kill("SIGTERM");
});
for (let copy = 0; copy < Number(copies); copy += 1) cluster.fork();
