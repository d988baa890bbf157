import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Plan } from "./settings";

const noteSchema = z.object({ pid: z.number(), env: z.record(z.string(), z.string()) });
const file = (dataDirectory: string) => join(dataDirectory, "running.json");
/** What a command needs in order to work on the shop that runs from the same folder. */
const passedOn = [
  "DATABASE_URL",
  "APP_URL",
  "PORT",
  "AUTH_SECRET",
  "STRIPE_SECRET_KEY",
  "STRIPE_WEBHOOK_SECRET",
  "STRIPE_API_BASE",
  "RESEND_API_KEY",
  "RESEND_BASE_URL",
  "RESEND_WEBHOOK_SECRET",
  "STORAGE_DIR",
  "BACKUP_DIR",
];

/** Leaves a note of the running shop for the commands; readable by this user only, for it holds secrets. */
export function noteRunning(plan: Plan): { remove: () => void } {
  const path = file(plan.dataDirectory);
  const env = Object.fromEntries(Object.entries(plan.env).filter(([name]) => passedOn.includes(name)));
  writeFileSync(path, JSON.stringify({ pid: process.pid, env }), { mode: 0o600 });
  return { remove: () => rmSync(path, { force: true }) };
}

/** The settings of the shop that runs from this folder, or null when none does. */
export function runningShop(dataDirectory: string): Record<string, string> | null {
  const path = file(dataDirectory);
  if (!existsSync(path)) return null;
  const note = noteSchema.parse(JSON.parse(readFileSync(path, "utf8")));
  try {
    process.kill(note.pid, 0);
    return note.env;
  } catch {
    return null;
  }
}
