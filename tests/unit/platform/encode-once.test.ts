import { createServer } from "node:http";
import { afterAll, expect, test } from "vitest";
import { encodeOnce } from "@/lib/platform/cache/encode-once";

encodeOnce();

const long = "“Pet beds” – from £10 😀 ".repeat(2_000);
const bodies: Record<string, string | Buffer> = {
  "/long": long,
  "/short": "– short –",
  "/bytes": Buffer.from(long),
};
const server = createServer((request, response) => {
  if (request.url === "/latin") response.end("é".repeat(20_000), "latin1");
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
