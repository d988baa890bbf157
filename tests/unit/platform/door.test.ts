import { once } from "node:events";
import { createServer, get, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { answerKept, forgetAnswers, noteAnswer } from "@/lib/platform/cache/kept-answers";
import { doorOf } from "@/lib/platform/requests/door-of";
import { standAtTheDoor } from "@/lib/platform/requests/stand-at-the-door";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
  forgetAnswers();
});

/** What the last answer is said to differ by. */
let varies: string | undefined;

async function serve(handler: Handler) {
  const server = createServer(handler).listen(0, "127.0.0.1");
  closing.push(() => server.close().closeAllConnections());
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return (path: string, headers: Record<string, string> = {}) =>
    new Promise<string>((resolve, reject) => {
      get({ host: "127.0.0.1", port, path, headers, agent: false }, (answer) => {
        varies = answer.headers.vary;
        let said = "";
        answer.on("data", (part) => {
          said += part;
        });
        answer.on("end", () => resolve(`${answer.statusCode} ${answer.headers["x-name"]} ${said}`));
      }).on("error", reject);
    });
}

test("so many are worked on at once, the others in the order in which they came, and for whom many wait first", async () => {
  const letIn = doorOf(2, 60_000);
  const open: { path: string; end: () => void }[] = [];
  const begun: string[] = [];
  const arrived: string[] = [];
  const ask = await serve((request, response) => {
    const path = String(request.url);
    arrived.push(path);
    letIn({
      response,
      first: path === "/page",
      begin: () => {
        begun.push(path);
        open.push({ path, end: () => response.end("done") });
      },
    });
  });
  const answers = ["/a", "/b", "/c", "/d"].map((path) => ask(path));
  await expect.poll(() => arrived.length).toBe(4);
  answers.push(ask("/page"));
  await expect.poll(() => arrived.length).toBe(5);
  expect(begun).toEqual(arrived.slice(0, 2));
  for (let done = 1; done <= 5; done += 1) {
    open.shift()?.end();
    await expect.poll(() => begun.length).toBe(Math.min(5, done + 2));
  }
  const [first, second, ...others] = arrived;
  expect(begun).toEqual([first, second, "/page", ...others.filter((path) => path !== "/page")]);
  expect(await Promise.all(answers)).toHaveLength(5);
});

test("who takes long holds nobody up, and who has gone away takes no place", async () => {
  const letIn = doorOf(1, 50);
  const begun: string[] = [];
  const ask = await serve((request, response) => {
    const begin = () => {
      begun.push(String(request.url));
      if (request.url === "/quick") response.end("quick");
    };
    if (request.url === "/gone") {
      request.socket.destroy();
      response.once("close", () => letIn({ response, first: false, begin }));
    } else letIn({ response, first: false, begin });
  });
  ask("/stream").catch(() => undefined);
  await expect.poll(() => begun).toEqual(["/stream"]);
  await ask("/gone").catch(() => undefined);
  expect(await ask("/quick")).toContain("quick");
  expect(begun).toEqual(["/stream", "/quick"]);
});

let asked = 0;
let now = 0;

/** Answers with a page that is numbered, and notes it. */
const page =
  (cacheControl: string, headers: Record<string, string> = {}): Handler =>
  (request, response) => {
    asked += 1;
    response.setHeader("cache-control", cacheControl).setHeader("x-name", "page");
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const bytes = Buffer.from(`page ${asked}`);
    response.setHeader("content-length", bytes.length);
    noteAnswer(request, response, bytes, now);
    response.end(bytes);
  };

/** Serves what was kept, and asks `handler` for the rest. */
function keeping(handler: Handler) {
  asked = 0;
  return serve((request, response) => {
    if (answerKept(request, response, now) !== "answered") handler(request, response);
  });
}

test("a page that everybody sees is given once more for a moment, and made anew when something was saved", async () => {
  const ask = await keeping(page("s-maxage=300"));
  expect(await ask("/beds")).toBe("200 page page 1");
  now += 400;
  expect(await ask("/beds")).toBe("200 page page 1");
  // Another address, another encoding, and what Next's router or an editor asks for are other answers.
  expect(await ask("/toys")).toBe("200 page page 2");
  expect(await ask("/beds", { "accept-encoding": "gzip" })).toBe("200 page page 3");
  expect(await ask("/beds", { rsc: "1" })).toBe("200 page page 4");
  expect(await ask("/beds", { cookie: "__prerender_bypass=x" })).toBe("200 page page 5");
  expect(await ask("/beds")).toBe("200 page page 1");
  forgetAnswers();
  expect(await ask("/beds")).toBe("200 page page 6");
  now += 6_000;
  expect(await ask("/beds")).toBe("200 page page 7");
});

test("a page that is given once more says by what it differs, for whoever keeps it on its way", async () => {
  const ask = await keeping(page("s-maxage=300", { vary: "rsc" }));
  expect(await ask("/beds")).toBe("200 page page 1");
  expect(await ask("/beds")).toBe("200 page page 1");
  expect(varies).toBe("rsc, Accept-Encoding");
});

test("addresses as long as nobody's link is are not remembered", async () => {
  const ask = await keeping(page("s-maxage=300"));
  const long = `/beds?${"x".repeat(1_000)}`;
  expect([await ask(long), await ask(long)]).toEqual(["200 page page 1", "200 page page 2"]);
});

test("while somebody asks for a page anew the others are given it as it was", async () => {
  const answer = page("s-maxage=300");
  const late: (() => void)[] = [];
  const ask = await keeping((request, response) => {
    if (asked === 0) answer(request, response);
    else late.push(() => answer(request, response));
  });
  expect(await ask("/beds")).toBe("200 page page 1");
  now += 1_000;
  const renewing = ask("/beds");
  await expect.poll(() => late.length).toBe(1);
  expect(await ask("/beds")).toBe("200 page page 1");
  late[0]?.();
  expect(await renewing).toBe("200 page page 2");
  expect(await ask("/beds")).toBe("200 page page 2");
});

test.each([
  ["what is for one visitor alone", "private, no-store", {}],
  ["what sets a cookie", "s-maxage=300", { "set-cookie": "basket=1" }],
])("%s is never given to another", async (_, cacheControl, headers) => {
  const ask = await keeping(page(cacheControl, headers));
  expect(await ask("/")).toBe("200 page page 1");
  expect(await ask("/")).toBe("200 page page 2");
});

test("at the door of a web server a page is given without asking Next, and everything else reaches it", async () => {
  standAtTheDoor();
  asked = 0;
  const ask = await serve((request, response) => {
    now = performance.now();
    page(request.url === "/beds" ? "s-maxage=300" : "no-store")(request, response);
  });
  for (let time = 0; time < 20; time += 1) await ask("/beds");
  expect(asked).toBeLessThan(20);
  const before = asked;
  for (let time = 0; time < 5; time += 1) await ask("/basket");
  expect(asked).toBe(before + 5);
});
