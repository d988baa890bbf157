import pg from "pg";
import type { Tx } from "./db";
import { env } from "./env";
import { log } from "./log";

const channel = "regulars_news";

/**
 * Tells every process of this shop, through the database, once the caller's transaction is through.
 * @param news at most 7,999 bytes as JSON, by PostgreSQL's rule
 */
export async function tellNews(tx: Tx, news: object): Promise<void> {
  await tx.$executeRaw`SELECT pg_notify(${channel}, ${JSON.stringify(news)})`;
}

export type NewsListener = {
  /** Whatever was told, by whomever: the listener looks whether it is for them. */
  onNews: (news: unknown) => void;
  /** The connection was away: what was told meanwhile was not heard and must be read. */
  onGap: () => void;
};

type Ear = { listeners: Set<NewsListener>; client: pg.Client | null; connecting: boolean };
// One ear a process, also across the module reloads of `npm run dev`.
const held = globalThis as typeof globalThis & { regularsEar?: Ear };
const retryMs = 1_000;
/** A line that was cut without a word is noticed by asking. */
const askMs = 10_000;

function ear(): Ear {
  held.regularsEar ??= { listeners: new Set(), client: null, connecting: false };
  return held.regularsEar;
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return null;
  }
}

async function connect(): Promise<void> {
  const own = ear();
  if (own.client || own.connecting || own.listeners.size === 0) return;
  own.connecting = true;
  const { DATABASE_URL: connectionString } = env();
  const client = new pg.Client({ connectionString, keepAlive: true, query_timeout: askMs });
  const listen = () => client.query(`LISTEN ${channel}`);
  // Listening twice is the same as once.
  const asking = setInterval(() => listen().catch(lose), askMs).unref();
  let lost = false;
  function lose(): void {
    if (lost) return;
    lost = true;
    clearInterval(asking);
    if (own.client === client) own.client = null;
    own.connecting = false;
    void client.end().catch(() => undefined);
    setTimeout(connect, retryMs).unref();
  }
  client.on("error", lose).on("end", lose);
  client.on("notification", ({ payload }) => {
    const news = parsed(payload);
    for (const listener of own.listeners) listener.onNews(news);
  });
  try {
    await client.connect();
    await listen();
    own.client = client;
    own.connecting = false;
    for (const listener of own.listeners) listener.onGap();
    if (own.listeners.size === 0) lose();
  } catch (error) {
    log.warn({ reason: error instanceof Error ? error.message : String(error) }, "news not heard yet");
    lose();
  }
}

/**
 * Hears what `tellNews` tells, in this process or another, over one connection however many listen. `onGap` also comes
 * when it begins to hear. Returns the way to stop; with the last listener the connection goes.
 */
export function hearNews(listener: NewsListener): () => void {
  const own = ear();
  own.listeners.add(listener);
  if (own.client) listener.onGap();
  else void connect();
  return () => {
    own.listeners.delete(listener);
    if (own.listeners.size > 0) return;
    const { client } = own;
    own.client = null;
    void client?.end().catch(() => undefined);
  };
}
