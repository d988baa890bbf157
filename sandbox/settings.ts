import { accessSync, constants, existsSync, mkdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { parse } from "dotenv";
import { parseEnv } from "../lib/platform/env";
import { poolSizes } from "../lib/platform/pool-sizes";
import { freePort, isFree } from "./ports";
import { Advice } from "./say";
import { localSecrets } from "./secrets";

export type Plan = {
  /** Complete settings for every process of the shop. */
  env: Record<string, string>;
  dataDirectory: string;
  /** Ports of the parts that are run here because nothing outside replaces them. */
  embedded: { postgres?: number; stripe?: number; mail?: number };
  demoShop: boolean;
  /** Copies of the web process. */
  webCopies: number;
  /** Connections to the database that all parts of the shop have at the most. */
  connections: number;
};

const mostCopiesUnasked = 4;
/** Connections of the queue's own (`graphile-worker` has ten, and some to listen), and of commands that run beside the shop. */
const otherConnections = 80;

/** Counted for the web process in so many copies and for the worker. */
function connectionsOf(webCopies: number, pool: number): number {
  const ofOne = Object.values(poolSizes(pool)).reduce((sum, size) => sum + size, 0);
  return (webCopies + 1) * ofOne + otherConnections;
}

/** Reads `.env` beside the environment; what the environment says wins. */
export function givenSettings(file = ".env"): Record<string, string> {
  const fromFile: Record<string, string> = {};
  if (existsSync(file)) {
    const text = readFileSync(file, "utf8");
    const wrong = text
      .split(/\r?\n/)
      .findIndex((line) => /^[^#\s=]+\s*$/.test(line.trim()) && line.trim() !== "");
    if (wrong >= 0)
      throw new Advice(`Line ${wrong + 1} of .env is not a setting: write NAME=value, as in .env.example.`);
    Object.assign(fromFile, parse(text));
  }
  const fromShell = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  return { ...fromFile, ...fromShell };
}

/**
 * Letters, logs and files about customers lie in it, so that nobody else on the machine looks into it. Where the shop runs as
 * root PostgreSQL has a user of its own, who must come through.
 */
function writableFolder(path: string): string {
  try {
    mkdirSync(path, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
    accessSync(path, constants.W_OK);
    return path;
  } catch {
    throw new Advice(
      `Regulars cannot write to ${path}: give it write permission, or set DATA_DIR to a folder that it may use.`,
    );
  }
}

function need(settings: Record<string, string>, name: string, because: string): void {
  if (!settings[name])
    throw new Advice(
      `${because} is set but ${name} is not: add it to .env, or remove ${because} to use the local one.`,
    );
}

/** Works out what runs here and with which settings. Throws `Advice` when a person has to change something first. */
export async function makePlan(settings: Record<string, string>): Promise<Plan> {
  // Port 0 asks for any free one: what a command uses that opens no shop window.
  const port = settings.PORT === "0" ? await freePort() : Number(settings.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Advice(`PORT is "${settings.PORT}": it must be a number from 1 to 65535.`);
  if (!(await isFree(port)))
    throw new Advice(
      `Port ${port} is taken by another program: end that, or choose another, for example PORT=${port + 10} npm start.`,
    );

  const dataDirectory = writableFolder(resolve(settings.DATA_DIR || ".data"));
  const secrets = localSecrets(dataDirectory);
  const embedded: Plan["embedded"] = {};
  const env: Record<string, string> = { ...settings, PORT: String(port) };
  env.APP_URL ||= `http://localhost:${port}`;
  env.AUTH_SECRET ||= secrets.AUTH_SECRET ?? "";
  env.STORAGE_DIR ||= `${dataDirectory}/media`;
  env.BACKUP_DIR ||= `${dataDirectory}/backups`;
  env.HOST ||= "127.0.0.1";

  if (!env.DATABASE_URL) {
    embedded.postgres = await freePort();
    env.POSTGRES_PASSWORD = secrets.POSTGRES_PASSWORD ?? "";
    env.DATABASE_URL = `postgresql://regulars:${env.POSTGRES_PASSWORD}@127.0.0.1:${embedded.postgres}/regulars`;
  }
  if (env.STRIPE_SECRET_KEY) {
    need(env, "STRIPE_WEBHOOK_SECRET", "STRIPE_SECRET_KEY");
  } else {
    embedded.stripe = await freePort(port + 1);
    env.STRIPE_SECRET_KEY = secrets.STRIPE_SECRET_KEY ?? "";
    env.STRIPE_WEBHOOK_SECRET ||= secrets.STRIPE_WEBHOOK_SECRET ?? "";
    env.STRIPE_API_BASE = `http://localhost:${embedded.stripe}`;
  }
  if (env.RESEND_API_KEY) {
    need(env, "RESEND_WEBHOOK_SECRET", "RESEND_API_KEY");
  } else {
    embedded.mail = await freePort(port + 2);
    env.RESEND_API_KEY = secrets.RESEND_API_KEY ?? "";
    env.RESEND_WEBHOOK_SECRET ||= secrets.RESEND_WEBHOOK_SECRET ?? "";
    env.RESEND_BASE_URL = `http://localhost:${embedded.mail}`;
  }
  try {
    const { DEMO_SHOP, WEB_COPIES, DATABASE_POOL } = parseEnv(env);
    // One processor is left to PostgreSQL and the worker: on two, a second copy only takes it from them.
    const unasked = Math.max(1, Math.min(availableParallelism() - 1, mostCopiesUnasked));
    const webCopies = WEB_COPIES ?? unasked;
    const connections = connectionsOf(webCopies, DATABASE_POOL);
    return { env, dataDirectory, embedded, demoShop: DEMO_SHOP === "yes", webCopies, connections };
  } catch (error) {
    throw new Advice(error instanceof Error ? error.message : String(error));
  }
}
