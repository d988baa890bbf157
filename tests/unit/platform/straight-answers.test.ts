import { AsyncLocalStorage } from "node:async_hooks";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeAll, expect, test } from "vitest";
import { encodeOnce } from "@/lib/platform/cache/encode-once";
import { forgetAnswers } from "@/lib/platform/cache/kept-answers";
import type { Encoding } from "@/lib/platform/cache/packed";
import { readyAnswer } from "@/lib/platform/cache/ready-answers";
import { type Shelved, shelfOf } from "@/lib/platform/cache/shelf";
import { answerStraight } from "@/lib/platform/cache/straight-answers";
import { heldCookies, withCookies } from "@/lib/platform/requests/held-cookies";
import { standAtTheDoor } from "@/lib/platform/requests/stand-at-the-door";
import { askAt } from "../../support/serve";

const caching = { "Content-Type": "text/plain", "Cache-Control": "public, max-age=0, s-maxage=60" };
const made = (text: string, encoding: Encoding | null = null) => ({ bytes: Buffer.from(text), encoding });
let ask: ReturnType<typeof askAt>;
/** Addresses that Next was asked for. */
const next: string[] = [];
const visitor = new AsyncLocalStorage<string>();
/** Who was around when Next was asked. */
const around: (string | undefined)[] = [];
/** Whose cookies are at hand when Next is asked; here, outside Next, its own cannot be had. */
const cookies: Promise<string>[] = [];

/** Answers as Next does: with heads of its own, and with bytes that a route put aside. */
const server = createServer((request, response) => {
  next.push(String(request.url));
  around.push(visitor.getStore());
  cookies.push(
    heldCookies().then(
      () => "another's",
      () => "Next's",
    ),
  );
  visitor.run(String(request.url), async () => {
    if (request.url?.startsWith("/slow")) await new Promise((resolve) => setTimeout(resolve, 50));
    if (request.url === "/straight?q=faulty") response.statusCode = 500;
    response.setHeader("x-policy", "strict").setHeader("vary", "rsc");
    if (request.url === "/straight?q=guest") response.setHeader("set-cookie", "guest=1");
    const bytes = Buffer.from(`Next ${request.url}`);
    readyAnswer({ bytes, encoding: null }, caching).headers.forEach((value, name) => {
      response.setHeader(name, value);
    });
    response.end();
  });
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
  forgetAnswers();
  next.length = 0;
  around.length = 0;
  cookies.length = 0;
});

test("once Next has answered a page of a path the others are made without it, with the same head", async () => {
  answerStraight("/straight", async ({ search, encoding }) => made(`made ${search} ${encoding}`, encoding));
  const first = await ask("/straight?q=bed");
  expect(first.said).toBe("Next /straight?q=bed");
  const second = await ask("/straight?q=toy");
  expect(second.said).toBe("made ?q=toy null");
  const { date: _first, "content-length": _length, ...head } = first.headers;
  expect(second.headers).toMatchObject({
    ...head,
    "content-length": "16",
    vary: "rsc, Accept-Encoding",
  });
  expect(second.headers["x-policy"]).toBe("strict");
  const packed = await ask("/straight", { "accept-encoding": "gzip, br" });
  expect(packed.said).toBe("made  br");
  expect(packed.headers["content-encoding"]).toBe("br");
  expect(next).toEqual(["/straight?q=bed"]);
});

test.each([
  ["of another path", "/straight/frame", {}],
  ["of a path that only begins alike", "/straighter", {}],
  ["that Next's router asks for", "/straight?q=router", { rsc: "1" }],
  ["of which a part is asked for", "/straight?q=part", { range: "bytes=0-9" }],
  ["that an editor looks at", "/straight?q=draft", { cookie: "__prerender_bypass=x" }],
])("an answer %s is Next's", async (_, path, headers: Record<string, string>) => {
  answerStraight("/straight", async () => made("made"));
  await ask("/straight?q=bed");
  expect((await ask(path, headers)).said).toBe(`Next ${path}`);
});

test.each([
  ["has to read something anew", async () => null],
  ["fails", async () => Promise.reject(new Error("the database is away"))],
])("where what makes a page %s Next is asked", async (_, make) => {
  answerStraight("/straight", make);
  await ask("/straight?q=bed");
  expect((await ask("/straight?q=toy")).said).toBe("Next /straight?q=toy");
});

test("a page on a shelf is given as long as it is there, and Next is asked for one that had to make room", async () => {
  const shelf = shelfOf(16_384, 60_000);
  const put = (text: string) => shelf.put(text, Buffer.from(text.repeat(10_000)));
  let page: Shelved = put("a");
  answerStraight("/straight", async () => ({ bytes: page, encoding: null }));
  await ask("/straight?q=bed");
  expect((await ask("/straight?q=toy")).said).toBe("a".repeat(10_000));
  // Given a moment ago.
  expect((await ask("/straight?q=toy")).said).toBe("a".repeat(10_000));
  const gone = page;
  page = put("b");
  expect((await ask("/straight?q=toy")).said).toBe("b".repeat(10_000));
  page = gone;
  expect((await ask("/straight?q=rug")).said).toBe("Next /straight?q=rug");
});

test.each(["/straight?q=faulty", "/straight?q=guest"])(
  "the head of %s, which is not everybody's, is not put into others",
  async (path) => {
    answerStraight("/straight", async () => made("made"));
    await ask(path);
    const { headers, said, status } = await ask("/straight?q=bed");
    expect({ status, said, cookie: headers["set-cookie"] }).toEqual({
      status: 200,
      said: "Next /straight?q=bed",
      cookie: undefined,
    });
    expect((await ask("/straight?q=toy")).said).toBe("made");
  },
);

test("what is given once more a moment later says as well that it is there in several encodings", async () => {
  const { headers } = await ask("/kept?q=bed");
  expect(headers.vary).toBe("rsc");
  expect((await ask("/kept?q=bed")).headers.vary).toBe("rsc, Accept-Encoding");
  expect(next).toEqual(["/kept?q=bed"]);
});

test("who waited at the door is not taken for the one whose answer let them in", async () => {
  await Promise.all(Array.from({ length: 30 }, (_, one) => ask(`/slow?${one}`)));
  expect(around).toEqual(Array.from({ length: 30 }, () => undefined));
});

test("a straight answer has its own request's cookies, and whoever Next answers after it has not", async () => {
  const told: (string | undefined)[] = [];
  answerStraight("/straight", async ({ cookie }) =>
    withCookies(cookie, async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      told.push((await heldCookies()).get("name")?.value);
      return made("made");
    }),
  );
  await ask("/straight?q=bed");
  const names = Array.from({ length: 30 }, (_, no) => `visitor ${no}`);
  await Promise.all(
    names.flatMap((name) => [
      ask(`/straight?q=${name.replace(" ", "-")}`, { cookie: `name=${encodeURIComponent(name)}` }),
      ask(`/next?${name.replace(" ", "-")}`),
    ]),
  );
  expect(told.toSorted()).toEqual(names.toSorted());
  expect(new Set(await Promise.all(cookies))).toEqual(new Set(["Next's"]));
  expect(cookies).toHaveLength(31);
});
