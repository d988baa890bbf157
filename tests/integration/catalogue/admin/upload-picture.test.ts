import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { beforeAll, expect, test, vi } from "vitest";
import { uploadPicture } from "@/lib/catalogue/admin/media/upload-picture";
import { db } from "@/lib/platform/db";
import { readBody } from "@/lib/platform/requests/read-body";
import type { Actor } from "@/lib/staff/types";

const now = new Date("2026-11-02T09:00:00Z");
const ann: Actor = { kind: "staff", staffId: "stf_ann", name: "Ann", role: "writer" };

beforeAll(() => {
  vi.stubEnv("STORAGE_DIR", mkdtempSync(join(tmpdir(), "regulars-upload-test-")));
});

test("a picture of a camera is kept upright, small enough and without its notes; other files are refused", async () => {
  const photo = await sharp({ create: { width: 4000, height: 3000, channels: 3, background: "#c84" } })
    .withExif({ IFD0: { Copyright: "somebody", Artist: "51.5,-0.1" } })
    .jpeg()
    .toBuffer();
  const kept = await uploadPicture(ann, photo, now);
  expect(kept).toMatchObject({ ok: true, value: { width: 2560, height: 1920 } });
  if (!kept.ok) return;
  expect(kept.value.src).toMatch(/^\/media\/med_[a-z0-9]+\.webp$/);
  expect(await db().media.findUnique({ where: { id: kept.value.id } })).toMatchObject({ state: "ready" });
  for (const bytes of [Buffer.from("<svg onload='x()'/>"), Buffer.from("hello"), photo.subarray(0, 500)])
    expect(await uploadPicture(ann, bytes, now)).toMatchObject({ ok: false, reason: "not_a_picture" });
  expect(await uploadPicture({ ...ann, role: "support" }, photo, now)).toMatchObject({ reason: "forbidden" });
  expect(await db().auditEntry.count({ where: { action: "media.upload" } })).toBe(1);
});

test("a body is read to its end, and no further than it may be", async () => {
  const post = (body: string) => new Request("http://shop.test", { method: "POST", body });
  expect((await readBody(post("hello"), 5))?.toString()).toBe("hello");
  expect(await readBody(post("hello!"), 5)).toBeNull();
});
