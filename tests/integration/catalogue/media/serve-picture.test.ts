import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { GET } from "@/app/media/[...key]/route";
import { addPicture } from "@/lib/catalogue/media/add-picture";
import { db } from "@/lib/platform/db";

process.env.STORAGE_DIR = mkdtempSync(join(tmpdir(), "regulars-media-"));

const bytes = await sharp({ create: { width: 30, height: 20, channels: 4, background: "#b5a58d80" } })
  .png()
  .toBuffer();
const ask = (path: string, headers: Record<string, string> = {}) =>
  GET(new Request(`http://shop.test/${path}`, { headers }), {
    params: Promise.resolve({ key: path.split("/").slice(1) }),
  });

test("a picture is served by its own type, for ever, and not again to those who have it", async () => {
  const added = await addPicture(db(), { bytes, alt: "A bed" }, new Date());
  const media = await db().media.findUniqueOrThrow({ where: { id: added.ok ? added.value : "" } });
  const first = await ask(String(media.key));
  expect(first.status).toBe(200);
  expect(Buffer.from(await first.arrayBuffer()).equals(bytes)).toBe(true);
  expect(Object.fromEntries(first.headers)).toMatchObject({
    "cache-control": "public, max-age=31536000, immutable",
    "content-length": String(bytes.length),
    "content-type": "image/png",
    "x-content-type-options": "nosniff",
  });
  const again = await ask(String(media.key), { "if-none-match": `"x", W/${first.headers.get("etag")}` });
  expect([again.status, await again.text()]).toEqual([304, ""]);
});

test("anything else is not found", async () => {
  for (const path of [
    "media/med_01kaq0000000000000000000aa.png",
    "media/..%2f..%2fsecrets.json",
    "media/a/b/c",
    "media/",
  ]) {
    const answer = await ask(path);
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([404, "no-store"]);
  }
});

test("what is no picture is refused before it is kept", async () => {
  const refused = await addPicture(
    db(),
    { bytes: Buffer.from("<svg onload=alert(1)>"), alt: "" },
    new Date(),
  );
  expect(refused).toMatchObject({ ok: false, reason: "not_a_picture" });
});
