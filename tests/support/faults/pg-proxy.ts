import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { pgMessages, pgStatements } from "./pg-messages";
import type { Steps } from "./steps";

/** Counting attempts, looking for jobs, presence and the clock are no steps of paying. */
const idle =
  /rate_limit|skip locked|pg_advisory|pg_notify|known_crontabs|force_unlock|_private_tasks|locked_at </i;
const writes = /^\s*(with\b[\s\S]*?\b)?(insert|update|delete)\b|add_jobs?\(|_private_jobs/i;

/** Names the steps among a connection's statements: what commits, or writes by itself. */
function stepNames(): (sql: string) => string | null {
  let inTransaction = false;
  return (sql) => {
    const text = sql.trim().replace(/\s+/g, " ");
    if (/^begin/i.test(text)) inTransaction = true;
    if (/^rollback/i.test(text)) inTransaction = false;
    if (/^commit/i.test(text)) {
      inTransaction = false;
      return "commit";
    }
    return inTransaction || idle.test(text) || !writes.test(text) ? null : text.slice(0, 80);
  };
}

/** Stands between a process and PostgreSQL, tells `steps` what is written, and cuts the line where it says so. */
export async function startPgProxy(target: { port: number }, steps: Steps) {
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const statement = pgStatements();
    const stepOf = stepNames();
    const upstream = connect(target.port, "127.0.0.1");
    let cut = false;
    let onAnswer: (() => void) | undefined;
    const end = () => {
      client.destroy();
      upstream.destroy();
      open.delete(client);
    };
    open.add(client);
    for (const socket of [client, upstream]) socket.setNoDelay(true).on("error", end).on("close", end);
    const take = pgMessages((type, message) => {
      const sql = statement(type, message);
      const step = sql === null || onAnswer ? null : stepOf(sql);
      const stop = step ? steps.begins(step) : undefined;
      if (stop?.where === "before") {
        cut = true;
        stop.meet();
      }
      if (stop?.where === "after") onAnswer = stop.meet;
      if (!cut) upstream.write(message);
    });
    client.on("data", take);
    upstream.on("data", (chunk: Buffer) => {
      if (!onAnswer) client.write(chunk);
      // "Ready for query", five bytes and the state: what was asked has been done.
      else if (chunk.at(-6) === 0x5a) onAnswer();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  return {
    port: (server.address() as AddressInfo).port,
    stop: () => {
      for (const client of open) client.destroy();
      server.close();
    },
  };
}
