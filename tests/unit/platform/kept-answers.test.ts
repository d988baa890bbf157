import { afterEach, expect, onTestFinished, test } from "vitest";
import { answerKept, forgetAnswers, noteAnswer } from "@/lib/platform/cache/kept-answers";
import { standAtTheDoor } from "@/lib/platform/requests/stand-at-the-door";
import { type Handler, serve } from "../../support/serve";

afterEach(forgetAnswers);

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
async function keeping(handler: Handler) {
  asked = 0;
  const ask = await serve((request, response) => {
    if (answerKept(request, response, now) !== "answered") handler(request, response);
  });
  return async (path: string, headers?: Record<string, string>) => {
    const answer = await ask(path, headers);
    return `${answer.status} ${answer.headers["x-name"]} ${answer.said}`;
  };
}

test("a page that everybody sees is given once more for a moment, and made anew when something was saved", async () => {
  const ask = await keeping(page("s-maxage=40"));
  expect(await ask("/beds")).toBe("200 page page 1");
  now += 1_900;
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
  const answer = page("s-maxage=300", { vary: "rsc" });
  const ask = await serve((request, response) => {
    if (answerKept(request, response, now) !== "answered") answer(request, response);
  });
  await ask("/beds");
  expect((await ask("/beds")).headers.vary).toBe("rsc, Accept-Encoding");
});

test("addresses as long as nobody's link is are not remembered", async () => {
  const ask = await keeping(page("s-maxage=300"));
  const long = `/beds?${"x".repeat(1_000)}`;
  expect([await ask(long), await ask(long)]).toEqual(["200 page page 1", "200 page page 2"]);
});

test.each([
  ["as long as a twentieth of its own time", "s-maxage=200", {}, 10],
  ["a quarter of a minute at the most", "s-maxage=31536000", {}, 15],
  ["two seconds at the least", "s-maxage=1", {}, 2],
  ["no longer than that when its own time was over", "s-maxage=200", { "x-nextjs-cache": "STALE" }, 2],
  ["no longer than that when it was made just now", "s-maxage=200", { "x-nextjs-cache": "MISS" }, 2],
])("a page is given once more %s", async (_, cacheControl, headers, seconds) => {
  const ask = await keeping(page(cacheControl, headers));
  expect(await ask("/beds")).toBe("200 page page 1");
  now += seconds * 1_000 - 1;
  expect(await ask("/beds")).toBe("200 page page 1");
  now += 2;
  expect(await ask("/beds")).toBe("200 page page 2");
});

test("while somebody asks for a page anew the others are given it as it was", async () => {
  const answer = page("s-maxage=40");
  const late: (() => void)[] = [];
  const ask = await keeping((request, response) => {
    if (asked === 0) answer(request, response);
    else late.push(() => answer(request, response));
  });
  expect(await ask("/beds")).toBe("200 page page 1");
  now += 3_000;
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
  onTestFinished(standAtTheDoor());
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
