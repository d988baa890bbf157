import { globSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { db } from "@/lib/platform/db";

type Handler = (request: Request, context: { params: Promise<unknown> }) => Promise<Response> | Response;

const writing = ["POST", "PUT", "PATCH", "DELETE"] as const;
/** Parameters of any address: each is "x". */
const params = Promise.resolve(new Proxy({}, { get: (_, name) => (name === "then" ? undefined : "x") }));

/** Every handler of this shop that takes something in. */
async function* writingHandlers() {
  for (const file of globSync("app/**/route.ts").sort()) {
    const module = (await import(/* @vite-ignore */ pathToFileURL(resolve(file)).href)) as Record<
      string,
      Handler
    >;
    for (const method of writing) {
      const handler = module[method];
      if (handler) yield { file, method, handler };
    }
  }
}

type Form = { headers: Record<string, string>; body: string };

const forms: Form[] = [
  {
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "email=a%40b.test&variant=var_1&quantity=1",
  },
  { headers: { "content-type": "application/json", accept: "application/json" }, body: "{}" },
  { headers: { "content-type": "text/plain" }, body: '{"path":"/"}' },
];

/** What a handler answers to a form that a page of another site sends: its status, or what it threw. */
async function answerToOtherSite(handler: Handler, method: string, form: Form): Promise<string> {
  const headers = { ...form.headers, origin: "https://evil.example", "sec-fetch-site": "cross-site" };
  const request = new Request("http://shop.test/x", { method, headers, body: form.body });
  try {
    return String((await handler(request, { params })).status);
  } catch (error) {
    return `threw ${error}`;
  }
}

/** Doors that others knock at by their nature, with what they answer when there is nothing to it. */
const known: Record<string, string> = {
  // Says the same whatever it is told; that it counts nothing is seen below.
  "app/api/views/route.ts": "204",
  // Apple sends its visitors back by a form of its own; without the state of this browser it leads to the sign-in page.
  "app/api/auth/callback/[provider]/route.ts": "303",
  // Mail programs press it for their readers (RFC 8058); what proves the reader is in its address, and "x" proves nobody.
  "app/(letters)/letters/unsubscribe/[signed]/route.ts": "404",
};

const refusals = ["400", "401", "403"];

test("every route that writes refuses what another site sends, before it looks at anything else", async () => {
  const wrong: string[] = [];
  let handlers = 0;
  for await (const { file, method, handler } of writingHandlers()) {
    handlers++;
    for (const form of forms) {
      const answer = await answerToOtherSite(handler, method, form);
      if (!refusals.includes(answer) && known[file] !== answer)
        wrong.push(`${file} ${method} (${form.headers["content-type"]}): ${answer}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(await db().pageView.count()).toBe(0);
  expect(await db().session.count()).toBe(0);
  expect(handlers).toBeGreaterThan(10);
});

test("a route without a guard is seen", async () => {
  const open: Handler = async (request) => new Response(await request.text());
  const form = { headers: { "content-type": "text/plain" }, body: "a" };
  expect(refusals).not.toContain(await answerToOtherSite(open, "POST", form));
});

/** The most that any door takes in from somebody who has shown nothing. */
const mostBytes = 2_000_000;

test("no route goes on reading what never ends", async () => {
  const wrong: string[] = [];
  for await (const { file, method, handler } of writingHandlers()) {
    for (const form of forms) {
      let read = 0;
      const body = new ReadableStream({
        pull(controller) {
          read += 65_536;
          if (read > 8 * mostBytes) controller.close();
          else controller.enqueue(new Uint8Array(65_536).fill(97));
        },
      });
      const headers = { ...form.headers, "sec-fetch-site": "same-origin" };
      const init = { method, headers, body, duplex: "half" } as const;
      // What it answers is not looked at here; most would go on to ask for a visitor, whom this request has not.
      await Promise.resolve(handler(new Request("http://shop.test/x", init), { params })).catch(() => null);
      if (read > mostBytes) wrong.push(`${file} ${method} (${form.headers["content-type"]})`);
    }
  }
  expect(wrong).toEqual([]);
});
