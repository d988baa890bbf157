import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { serve } from "@hono/node-server";
import { createEmulator } from "emulate";
import { Hono } from "hono";
import { z } from "zod";
import { freePort } from "./ports";

// The mail inbox: emulate's Resend, whose memory this door keeps in a file so that letters survive a restart.
const settings = z
  .object({ MAIL_PORT: z.coerce.number(), MAIL_FILE: z.string(), RESEND_API_KEY: z.string() })
  .parse(process.env);

const accepted = z.object({ id: z.string() });
const acceptedMany = z.object({ data: z.array(accepted) });
const kept = z.object({ id: z.string(), body: z.record(z.string(), z.unknown()) });

const inside = await createEmulator({
  service: "resend",
  port: await freePort(),
  seed: { tokens: { [settings.RESEND_API_KEY]: { login: "regulars" } } },
});
const known = new Set<string>();

/** Keeps a letter; a replay under the same Idempotency-Key answers with an id that is known already. */
function keep(id: string, body: unknown): void {
  if (known.has(id)) return;
  known.add(id);
  appendFileSync(settings.MAIL_FILE, `${JSON.stringify({ id, body })}\n`);
}

function post(body: unknown): Promise<Response> {
  return fetch(`${inside.url}/emails`, {
    method: "POST",
    headers: { authorization: `Bearer ${settings.RESEND_API_KEY}`, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}

if (existsSync(settings.MAIL_FILE)) {
  for (const line of readFileSync(settings.MAIL_FILE, "utf8").split("\n").filter(Boolean)) {
    const letter = kept.parse(JSON.parse(line));
    known.add(accepted.parse(await (await post(letter.body)).json()).id);
  }
}

const door = new Hono();
door.get("/", (c) => c.redirect("/inbox"));
door.all("*", async (c) => {
  const url = new URL(c.req.url);
  const body = ["GET", "HEAD"].includes(c.req.method) ? undefined : await c.req.raw.clone().arrayBuffer();
  const answer = await fetch(inside.url + url.pathname + url.search, {
    method: c.req.method,
    headers: c.req.raw.headers,
    body,
    redirect: "manual",
  });
  if (c.req.method === "POST" && answer.ok && body) {
    const sent = () => JSON.parse(Buffer.from(body).toString());
    if (url.pathname === "/emails") keep(accepted.parse(await answer.clone().json()).id, sent());
    if (url.pathname === "/emails/batch") {
      const { data } = acceptedMany.parse(await answer.clone().json());
      const letters = z.array(z.unknown()).parse(sent());
      for (const [at, { id }] of data.entries()) keep(id, letters[at]);
    }
  }
  const headers = new Headers(answer.headers);
  for (const name of ["content-encoding", "content-length", "transfer-encoding"]) headers.delete(name);
  return new Response(answer.body, { status: answer.status, headers });
});

const server = serve({ fetch: door.fetch, hostname: "127.0.0.1", port: settings.MAIL_PORT }, () =>
  process.send?.({ ready: true }),
);
process.once("SIGTERM", () => {
  server.close();
  void inside.close().finally(() => process.exit(0));
});
