import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { storage } from "@/lib/platform/storage";

/** As much of S3's HTTP as keeping and giving back a file takes. */
const kept = new Map<string, { bytes: Buffer; type: string }>();
const bucket = createServer((request, response) => {
  const path = new URL(request.url ?? "", "http://s3").pathname;
  if (!request.headers.authorization?.includes("Credential=key/")) return void response.writeHead(403).end();
  if (request.method === "PUT") {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      kept.set(path, { bytes: Buffer.concat(chunks), type: String(request.headers["content-type"]) });
      response.writeHead(200, { etag: '"1"' }).end();
    });
    return;
  }
  const found = kept.get(path);
  if (!found) return void response.writeHead(404).end();
  response.writeHead(200, {
    "content-type": found.type,
    "content-length": found.bytes.length,
    etag: '"1"',
    "last-modified": new Date(0).toUTCString(),
  });
  response.end(request.method === "HEAD" ? undefined : found.bytes);
});

beforeAll(async () => {
  await new Promise<void>((resolve) => bucket.listen(0, "127.0.0.1", resolve));
  const { port } = bucket.address() as AddressInfo;
  Object.assign(process.env, {
    S3_BUCKET: "pictures",
    S3_ENDPOINT: `http://127.0.0.1:${port}`,
    S3_REGION: "eu-west-2",
  });
  Object.assign(process.env, { S3_ACCESS_KEY_ID: "key", S3_SECRET_ACCESS_KEY: "secret" });
});
afterAll(() => bucket.close());

test("with a bucket configured, files go to it and come back from it", async () => {
  const disk = await storage();
  await disk.put("media/a.png", Buffer.from("picture"), { contentType: "image/png" });
  expect([...kept.keys()]).toEqual(["/pictures/media/a.png"]);
  expect(kept.get("/pictures/media/a.png")?.type).toBe("image/png");
  expect(await disk.exists("media/a.png")).toBe(true);
  expect(await disk.exists("media/b.png")).toBe(false);
  expect((await disk.getMetaData("media/a.png")).contentLength).toBe(7);
  expect(await disk.get("media/a.png")).toBe("picture");
});
