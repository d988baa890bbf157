import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeAll, expect, test } from "vitest";
import { encodeOnce } from "@/lib/platform/cache/encode-once";
import { readyJson } from "@/lib/platform/cache/ready-answers";
import { takeStraight } from "@/lib/platform/cache/straight-forms";
import { readForm, seeOther } from "@/lib/platform/requests/form-request";
import { heldCookies } from "@/lib/platform/requests/held-cookies";
import { standAtTheDoor } from "@/lib/platform/requests/stand-at-the-door";
import { askAt } from "../../support/serve";

let ask: ReturnType<typeof askAt>;
/** Forms that came to Next. */
const next: string[] = [];

/** Answers as Next does a route's `readyJson`: with heads of its own, and a cookie for this one visitor. */
const server = createServer(async (request, response) => {
  let body = "";
  for await (const chunk of request) body += chunk;
  next.push(body);
  response.setHeader("x-policy", "strict").setHeader("vary", "rsc").setHeader("set-cookie", "basket=first");
  const answer = readyJson({ from: "Next" });
  answer.headers.forEach((value, name) => {
    response.setHeader(name, value);
  });
  response.end();
});

beforeAll(async () => {
  encodeOnce();
  const lookAway = standAtTheDoor();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  ask = askAt((server.address() as AddressInfo).port);
  return () => {
    lookAway();
    server.close().closeAllConnections();
  };
});
afterEach(() => {
  next.length = 0;
});

/** Has Next answer one form and gives what it said. */
async function learn(take: (request: Request) => Promise<Response>) {
  takeStraight("/take", take);
  return ask("/take", {}, "no=0");
}

test("once Next has taken one form in the others are without it, with the same head and nobody else's cookie", async () => {
  const first = await learn(async (request) => {
    const form = await readForm(request);
    return readyJson({ form, accept: request.headers.get("accept") });
  });
  expect(first.said).toBe('{"from":"Next"}');
  expect(first.headers["set-cookie"]).toEqual(["basket=first"]);
  const { said, headers, status } = await ask("/take?x", { accept: "application/json" }, "name=caf%C3%A9");
  expect({ status, said: JSON.parse(said) }).toEqual({
    status: 200,
    said: { form: { name: "café" }, accept: "application/json" },
  });
  expect(headers["set-cookie"]).toBeUndefined();
  const { date: _date, "content-length": _length, "set-cookie": _cookie, ...head } = first.headers;
  expect(headers).toMatchObject({ ...head, vary: "rsc, Accept-Encoding" });
  expect(next).toEqual(["no=0"]);
});

test("each sets their own cookie and reads their own", async () => {
  await learn(async () => {
    const cookies = await heldCookies();
    const came = cookies.get("who")?.value ?? "";
    await new Promise((resolve) => setTimeout(resolve, 10));
    cookies.set("was", came, { path: "/", httpOnly: true });
    return readyJson({ came });
  });
  const names = Array.from({ length: 30 }, (_, no) => `visitor${no}`);
  const answers = await Promise.all(names.map((name) => ask("/take", { cookie: `who=${name}` }, "a=1")));
  expect(answers.map(({ headers }) => headers["set-cookie"])).toEqual(
    names.map((name) => [`was=${name}; Path=/; HttpOnly`]),
  );
  expect(answers.map(({ said }) => JSON.parse(said).came)).toEqual(names);
});

test("a plain form is led on, and keeps nothing of an answer to a script", async () => {
  await learn(async () => seeOther("/basket?added=1"));
  const { status, headers, said } = await ask("/take", {}, "a=1");
  expect({ status, said, location: headers.location }).toEqual({
    status: 303,
    said: "",
    location: "/basket?added=1",
  });
  expect(headers["content-type"]).toBeUndefined();
  expect(headers["x-policy"]).toBe("strict");
});

test("a text and a status of its own arrive whole", async () => {
  await learn(async () => new Response("Käse is away.", { status: 503, headers: { "retry-after": "10" } }));
  const { status, headers, said } = await ask("/take", {}, "a=1");
  expect({ status, said, again: headers["retry-after"] }).toEqual({
    status: 503,
    said: "Käse is away.",
    again: "10",
  });
});

test("what fails is not taken in a second time by Next", async () => {
  let tries = 0;
  await learn(async () => {
    tries += 1;
    throw new Error("the database went away after the line was put in");
  });
  expect((await ask("/take", {}, "a=1")).status).toBe(500);
  expect({ tries, next }).toEqual({ tries: 1, next: ["no=0"] });
});

test.each([
  ["is too long", "/take", {}, "a".repeat(70_000)],
  ["does not say how long it is", "/take", { "transfer-encoding": "chunked" }, "a=1"],
  ["is an action of Next's", "/take", { "next-action": "x" }, "a=1"],
  ["is posted elsewhere", "/takeaway", {}, "a=1"],
])("a form that %s is Next's", async (_, path, headers: Record<string, string>, form) => {
  await learn(async () => readyJson({ from: "the door" }));
  expect((await ask(path, headers, form)).said).toBe('{"from":"Next"}');
  expect(next).toEqual(["no=0", form]);
});

test("a page of that address is no form", async () => {
  await learn(async () => readyJson({ from: "the door" }));
  expect((await ask("/take")).said).toBe('{"from":"Next"}');
});
