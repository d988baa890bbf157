import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { beforeEach, expect, test } from "vitest";
import { addPicture } from "@/lib/catalogue/media/add-picture";
import { deleteMediaFiles } from "@/lib/catalogue/media/delete-media-files";
import { mediaInUse } from "@/lib/catalogue/media/media-in-use";
import { removeUnusedMedia } from "@/lib/catalogue/media/remove-unused-media";
import { sharePicture } from "@/lib/catalogue/media/share-picture";
import { saveCollection } from "@/lib/catalogue/save-collection";
import { saveProduct } from "@/lib/catalogue/save-product";
import { db } from "@/lib/platform/db";
import { storage } from "@/lib/platform/storage";
import { saveSetting } from "@/lib/shop/save-setting";
import { emptyCatalogue } from "../../../support/catalogue-snapshot";
import { productDraft } from "../../../support/product";

process.env.STORAGE_DIR = mkdtempSync(join(tmpdir(), "regulars-media-"));

const start = new Date("2026-11-02T04:00:00Z");
const days = (count: number) => new Date(start.getTime() + count * 86_400_000);
const bytes = await sharp({ create: { width: 30, height: 20, channels: 3, background: "#b5a58d" } })
  .png()
  .toBuffer();

async function picture(): Promise<string> {
  const added = await addPicture(db(), { bytes, alt: "" }, start);
  if (!added.ok) throw new Error(added.reason);
  return added.value;
}
const show = (...ids: string[]) =>
  db().$transaction((tx) =>
    saveProduct(tx, productDraft({ pictures: ids.map((mediaId) => ({ mediaId, alt: "" })) }), start),
  );
const left = async () => (await db().media.findMany({ select: { id: true } })).map(({ id }) => id).sort();
async function jobs(): Promise<string[]> {
  const rows = await db().$queryRaw<{ payload: { mediaIds: string[] } }[]>`
    SELECT payload FROM graphile_worker._private_jobs AS j JOIN graphile_worker._private_tasks AS t ON t.id = j.task_id
    WHERE t.identifier = 'delete-media-files' ORDER BY j.id`;
  return rows.flatMap(({ payload }) => payload.mediaIds);
}

beforeEach(async () => {
  await emptyCatalogue();
  await db().media.deleteMany();
});

test("A picture that nothing has used for a week goes, with its files and what was made from it", async () => {
  const [kept, dropped] = [await picture(), await picture()];
  const { key } = await db().media.findUniqueOrThrow({ where: { id: dropped } });
  await sharePicture(db(), dropped);
  await show(kept);
  expect(await removeUnusedMedia(db(), days(0))).toBe(0);
  expect(await removeUnusedMedia(db(), days(6))).toBe(0);
  expect(await removeUnusedMedia(db(), days(7))).toBe(1);
  expect(await left()).toEqual([kept]);
  const disk = await storage();
  expect(await disk.exists(String(key))).toBe(true);
  expect(await jobs()).toContain(dropped);
  await deleteMediaFiles([dropped]);
  await deleteMediaFiles([dropped]);
  expect(await disk.exists(String(key))).toBe(false);
  expect(await disk.exists(`shared/${dropped}/1200x630.jpg`)).toBe(false);
});

test("The week begins anew when a picture was in use between", async () => {
  const id = await picture();
  await removeUnusedMedia(db(), days(0));
  await show(id);
  await removeUnusedMedia(db(), days(6));
  await show();
  expect(await removeUnusedMedia(db(), days(8))).toBe(0);
  expect(await removeUnusedMedia(db(), days(15))).toBe(1);
});

test("A picture taken into use since the last look round stays", async () => {
  const id = await picture();
  await removeUnusedMedia(db(), days(0));
  await show(id);
  expect(await removeUnusedMedia(db(), days(9))).toBe(0);
  expect(await left()).toEqual([id]);
});

test("A picture that a save is taking into use at this moment stays", async () => {
  const [id, other] = [await picture(), await picture()];
  await removeUnusedMedia(db(), days(0));
  await show();
  await db().$transaction(async (tx) => {
    const { id: productId } = await tx.product.findFirstOrThrow();
    await tx.productMedia.create({ data: { productId, mediaId: id, position: 0 } });
    expect(await removeUnusedMedia(db(), days(9))).toBe(1);
  });
  expect(await left()).toEqual([id]);
  expect(await jobs()).toContain(other);
  expect(await jobs()).not.toContain(id);
});

test("The logo and pictures that a text or a letter names stay, and so does a collection's", async () => {
  const [logo, inText, ofCollection] = [await picture(), await picture(), await picture()];
  const [inLetter, inVersion] = [await picture(), await picture()];
  await db().$transaction(async (tx) => {
    await saveSetting(tx, "brand", { logoMediaKey: `media/${logo}.png` });
    await saveProduct(
      tx,
      productDraft({ descriptionHtml: `<img src="http://shop.test/media/${inText}.png">` }),
      start,
    );
    await saveCollection(tx, { handle: "beds", title: "Beds" }, start);
    await tx.collection.update({ where: { handle: "beds" }, data: { mediaId: ofCollection } });
    const by = { createdById: "stf_1", changedById: "stf_1", createdAt: start, updatedAt: start };
    await tx.campaign.create({
      data: {
        ...{ id: "camp_1", name: "Winter", topic: "newsletter", ...by },
        wordings: { create: { variant: "a", subject: "", content: { mediaId: inLetter } } },
        versions: { create: { no: 1, wordings: { a: { mediaId: inVersion } }, byId: "stf_1", at: start } },
      },
    });
  });
  await removeUnusedMedia(db(), days(0));
  expect(await removeUnusedMedia(db(), days(20))).toBe(0);
  expect(await left()).toEqual([logo, inText, ofCollection, inLetter, inVersion].sort());
});

test("Every column that names a picture is looked at", async () => {
  const columns = await db().$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.columns
    WHERE table_schema = 'public' AND column_name LIKE '%media%id' ORDER BY table_name`;
  expect(columns.map(({ name }) => name)).toEqual([
    "ambassador_page",
    "collection",
    "order_line",
    "product_media",
    "variant",
  ]);
  for (const { name } of columns) expect(mediaInUse.sql).toContain(`FROM ${name}`);
});
