import { EventEmitter } from "node:events";
import { Logger, parseCronItems, run, type WorkerEvents } from "graphile-worker";
import { db } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { announceWorker } from "@/lib/platform/jobs/worker-presence";
import { log } from "@/lib/platform/log";
import { recurring } from "@/lib/reactions/recurring";
import { taskList } from "@/lib/reactions/task-list";

// The process that does what others asked for: letters, Stripe's news, pictures, everything that recurs.
const events: WorkerEvents = new EventEmitter();
let leave: () => Promise<void> = async () => undefined;
events.once("pool:create", ({ workerPool }) => {
  leave = announceWorker(env().DATABASE_URL, workerPool.id);
});

const runner = await run({
  events,
  connectionString: env().DATABASE_URL,
  concurrency: 4,
  pollInterval: 1_000,
  noHandleSignals: true,
  taskList,
  parsedCronItems: parseCronItems(recurring),
  logger: new Logger(() => (level, message) => log[level === "warning" ? "warn" : level](message)),
});
process.send?.({ ready: true });

process.once("SIGTERM", async () => {
  await runner.stop();
  await leave();
  await db().$disconnect();
  process.exit(0);
});
await runner.promise;
