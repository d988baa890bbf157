import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import { buildWhenStale, builtWorker } from "./build";
import { webFlags, workerFlags } from "./node-flags";
import { isEmptyShop, migrate, reachDatabase } from "./prepare-database";
import { Processes } from "./processes";
import { noteRunning } from "./running";
import type { Plan } from "./settings";

export type RunningShop = { processes: Processes; stop: () => Promise<void> };
type Options = { development: boolean; say: (sentence: string) => void; showLogs: boolean };

const tsx = ["--import", "tsx"];
const wideDoor = ["--import", resolve("sandbox/wide-door.mjs")];

/** Starts every part in order and resolves when the shop answers. What was started is ended again when a later part fails. */
export async function runShop(plan: Plan, { development, say, showLogs }: Options): Promise<RunningShop> {
  const logs = join(plan.dataDirectory, "logs");
  mkdirSync(logs, { recursive: true });
  const env: NodeJS.ProcessEnv = {
    ...plan.env,
    NODE_ENV: development ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
  };
  const processes = new Processes(logs, say);
  const build = process.env.NEXT_DIST_DIR || ".next";
  try {
    if (!development) buildWhenStale(build, say);
    if (plan.embedded.postgres) {
      await processes.start("postgres", [...tsx, "sandbox/postgres-main.ts"], {
        ...env,
        POSTGRES_DIR: join(plan.dataDirectory, "postgres"),
        POSTGRES_PORT: String(plan.embedded.postgres),
        POSTGRES_CONNECTIONS: String(plan.connections),
      }).ready;
    } else {
      await reachDatabase(String(env.DATABASE_URL));
    }
    await migrate(String(env.DATABASE_URL));
    if (plan.demoShop && (await isEmptyShop(String(env.DATABASE_URL)))) {
      say("The database is empty: laying out the demo shop.");
      await processes.run("seed", [...tsx, "prisma/seed.ts"], env);
    }
    const parts: Promise<unknown>[] = [];
    if (plan.embedded.stripe) {
      const stripe = {
        STRIPE_SANDBOX_PORT: String(plan.embedded.stripe),
        STRIPE_SANDBOX_DIR: join(plan.dataDirectory, "stripe"),
        STRIPE_SANDBOX_WEBHOOK_URL: `http://127.0.0.1:${env.PORT}/api/stripe/webhook`,
      };
      parts.push(processes.start("stripe", [...tsx, "sandbox/stripe/main.ts"], { ...env, ...stripe }).ready);
    }
    if (plan.embedded.mail) {
      parts.push(
        processes.start("mail", [...tsx, "sandbox/mail-main.ts"], {
          ...env,
          MAIL_PORT: String(plan.embedded.mail),
          MAIL_FILE: join(plan.dataDirectory, "mail.jsonl"),
        }).ready,
      );
    }
    await Promise.all(parts);
    const copies = development ? 1 : plan.webCopies;
    const next = [
      ...webFlags,
      ...wideDoor,
      ...(copies > 1 ? ["sandbox/web-copies.mjs", String(copies)] : []),
      "node_modules/next/dist/bin/next",
      development ? "dev" : "start",
      "--port",
      String(env.PORT),
      "--hostname",
      String(env.HOST),
    ];
    processes.start("web", next, { ...env, NEXT_DIST_DIR: build }, { show: showLogs && development });
    const worker = development
      ? [...tsx, "--watch-path=lib", "--watch-path=emails", "bin/worker.ts"]
      : [builtWorker(build)];
    processes.start("worker", [...workerFlags, ...worker], env);
    await answers(`http://127.0.0.1:${env.PORT}/api/health`, processes);
    const note = noteRunning(plan);
    return {
      processes,
      stop: async () => {
        note.remove();
        await processes.stop();
      },
    };
  } catch (error) {
    await processes.stop();
    throw error;
  }
}

const healthSchema = z.object({ database: z.literal("up"), worker: z.literal("up") });

/** Waits up to a minute until the health page says that database and worker are well; mail may still be catching up. */
async function answers(url: string, processes: Processes): Promise<void> {
  let last = "no answer";
  for (const until = Date.now() + 60_000; Date.now() < until; ) {
    if (processes.failed) throw processes.failed;
    try {
      last = await (await fetch(url)).text();
      if (healthSchema.safeParse(JSON.parse(last)).success) return;
    } catch (error) {
      last = error instanceof Error ? error.message : String(error);
    }
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new Error(`The shop did not come up within a minute: ${last}`);
}
