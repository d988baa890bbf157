import { mkdtempSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { openGraph } from "@/app/(shop)/open-graph";
import { GET } from "@/app/media/og/[name]/route";
import { addPicture } from "@/lib/catalogue/media/add-picture";
import { db } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";

const folder = mkdtempSync(join(tmpdir(), "regulars-media-"));
process.env.STORAGE_DIR = folder;

const bytes = await sharp({ create: { width: 300, height: 700, channels: 4, background: "#b5a58d80" } })
  .webp()
  .toBuffer();
const ask = (name: string) =>
  GET(new Request(`http://shop.test/media/og/${name}`), { params: Promise.resolve({ name }) });

test("a picture that is shared is a JPEG of the size its page says, made once however many ask at once", async () => {
  const added = await addPicture(db(), { bytes, alt: "" }, new Date());
  const id = added.ok ? added.value : "";
  const picture = { id, key: "", src: "", alt: "", width: 300, height: 700, placeholder: null };
  expect(openGraph("The shop", picture, "Ring Bed")).toEqual({
    siteName: "The shop",
    type: "website",
    images: [{ url: `/media/og/${id}.jpg`, width: 1200, height: 630, type: "image/jpeg", alt: "Ring Bed" }],
  });
  const answers = await Promise.all([1, 2, 3].map(() => ask(`${id}.jpg`)));
  answers.push(await ask(`${id}.jpg`));
  for (const answer of answers) {
    expect(answer.headers.get("content-type")).toBe("image/jpeg");
    const seen = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
    expect([seen.format, seen.width, seen.height]).toEqual(["jpeg", 1200, 630]);
  }
  expect(await readdir(join(folder, "shared", id))).toEqual(["1200x630.jpg"]);
});

test("nothing is made of what is no picture of the shop", async () => {
  const pending = await db().media.create({
    data: { id: createId("med"), sourceUrl: "http://x.test/a.jpg" },
  });
  for (const name of [`${createId("med")}.jpg`, `${pending.id}.jpg`, "..%2f..%2fa.jpg", "a", "med_1.jpg"])
    expect((await ask(name)).status).toBe(404);
  expect(await readdir(join(folder, "shared"))).toHaveLength(1);
});
