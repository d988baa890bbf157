import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import { afterAll, expect, test, vi } from "vitest";
import { encodeOnce } from "@/lib/platform/cache/encode-once";
import { answerKept } from "@/lib/platform/cache/kept-answers";
import { readyAnswer } from "@/lib/platform/cache/ready-answers";

encodeOnce();

const long = Array.from({ length: 2_000 }, (_, price) => `“Pet beds” – from £${price} 😀 `).join("");
const bodies: Record<string, string | Buffer> = {
  "/long": long,
  "/other": `Other ${long}`,
  "/short": "– short –",
  "/bytes": Buffer.from(long),
};
/** What whoever compresses answers as they come is told they are in already. */
const passed: unknown[] = [];
const server = createServer((request, response) => {
  // As the middleware of Next does.
  const end = response.end.bind(response);
  response.end = (...given: unknown[]) => {
    passed.push(response.getHeader("Content-Encoding"));
    return Reflect.apply(end, response, given);
  };
  if (request.url?.startsWith("/ready")) {
    const caching = request.url === "/ready-for-all" ? "public, max-age=0, s-maxage=60" : "private, no-store";
    const given = { "x-other": "1", "Cache-Control": caching };
    const { headers } = readyAnswer({ bytes: gzipSync(long), encoding: "gzip" }, given);
    headers.forEach((value, name) => {
      response.appendHeader(name, value);
    });
    response.end();
  } else if (request.url === "/latin") response.end("é".repeat(20_000), "latin1");
  else if (request.url === "/empty") response.end();
  else response.end(bodies[request.url ?? ""]);
}).listen(0, "127.0.0.1");
afterAll(() => server.close());

async function get(path: string): Promise<Buffer> {
  const address = server.address();
  const port = address && typeof address === "object" ? address.port : 0;
  return Buffer.from(await (await fetch(`http://127.0.0.1:${port}${path}`)).arrayBuffer());
}

test("an answer arrives as it was written, however often it is asked for", async () => {
  for (let i = 0; i < 3; i++) expect((await get("/long")).toString()).toBe(long);
  expect((await get("/short")).toString()).toBe("– short –");
  expect((await get("/bytes")).toString()).toBe(long);
  expect((await get("/empty")).length).toBe(0);
});

test("a body in another encoding is left alone", async () => {
  expect(await get("/latin")).toEqual(Buffer.alloc(20_000, 0xe9));
});

/** As it travels, which `fetch` does not show. */
function travelling(path: string, accepted: string): Promise<{ answer: IncomingMessage; bytes: Buffer }> {
  const address = server.address();
  const port = address && typeof address === "object" ? address.port : 0;
  return new Promise((resolve, reject) => {
    request({ port, path, headers: { "accept-encoding": accepted } }, async (answer) => {
      resolve({ answer, bytes: Buffer.concat(await answer.toArray()) });
    })
      .on("error", reject)
      .end();
  });
}

test("what is asked for again is compressed at once, and with more care a moment later, as whoever asks understands", async () => {
  await get("/other");
  for (const [accepted, encoding, unpack] of [
    ["gzip, deflate, br, zstd", "br", brotliDecompressSync],
    ["br;q=0, gzip", "gzip", gunzipSync],
  ] as const) {
    const quick = await travelling("/other", accepted);
    const { bytes } = await vi.waitFor(async () => {
      const found = await travelling("/other", accepted);
      expect(found.bytes).not.toEqual(quick.bytes);
      return found;
    }, 10_000);
    for (const found of [quick.bytes, bytes]) expect(unpack(found).toString()).toBe(bodies["/other"]);
    expect(quick.answer.headers).toMatchObject({
      "content-encoding": encoding,
      "content-length": String(quick.bytes.length),
    });
    expect(passed.at(-1)).toBe(encoding);
  }
  const { answer, bytes } = await travelling("/other", "identity");
  expect(answer.headers["content-encoding"]).toBeUndefined();
  expect(bytes.toString()).toBe(bodies["/other"]);
});

test("an answer that a route has ready travels as it is, with its own headers and no other", async () => {
  const { answer, bytes } = await travelling("/ready", "gzip");
  expect(gunzipSync(bytes).toString()).toBe(long);
  expect(answer.headers).toMatchObject({
    "content-encoding": "gzip",
    "content-length": String(bytes.length),
    "x-other": "1",
  });
  expect(answer.headers).not.toHaveProperty("x-ready-answer");
  expect(passed.at(-1)).toBe("gzip");
});

test("an answer that a route has ready is given once more when it is for all, and never when it is for one", async () => {
  const again = (url: string) => {
    const response = { writeHead: vi.fn(), end: vi.fn() };
    const asked = { method: "GET", url, headers: { "accept-encoding": "gzip" } };
    return {
      said: answerKept(
        asked as unknown as IncomingMessage,
        response as unknown as ServerResponse,
        performance.now(),
      ),
      response,
    };
  };
  for (const path of ["/ready", "/ready-for-all"]) await travelling(path, "gzip");
  expect(again("/ready").said).toBe("own");
  const { said, response } = again("/ready-for-all");
  expect(said).toBe("answered");
  expect(gunzipSync(response.end.mock.calls[0]?.[0]).toString()).toBe(long);
  expect(response.writeHead).toHaveBeenCalledWith(
    200,
    expect.objectContaining({ "content-encoding": "gzip", "x-other": "1", vary: "Accept-Encoding" }),
  );
});

test("routes that are bundled apart never give two answers the same name", async () => {
  vi.resetModules();
  const apart = await import("@/lib/platform/cache/ready-answers");
  expect(apart.readyAnswer).not.toBe(readyAnswer);
  const names = Array.from({ length: 20 }).flatMap(() =>
    [readyAnswer, apart.readyAnswer].map((answer) =>
      answer({ bytes: Buffer.from("one's own"), encoding: null }, {}).headers.get("x-ready-answer"),
    ),
  );
  expect(new Set(names).size).toBe(names.length);
});
