import { randomUUID } from "node:crypto";
import sharp from "sharp";
import type { Tx } from "@/lib/platform/db";
import { storage } from "@/lib/platform/storage";
import { type SharedShape, sharedKeyOf, sharedShapes } from "./shared-key-of";

const making = new Map<string, Promise<Buffer | null>>();

/**
 * A picture as other sites and mail programs show it: a JPEG, which every reader takes (many take no WebP), in the shape
 * they have room for. Made when it is first asked for, then kept; null when the shop has no such picture.
 */
export async function sharePicture(
  tx: Tx,
  mediaId: string,
  shape: SharedShape = "og",
): Promise<Buffer | null> {
  const key = sharedKeyOf(mediaId, shape);
  const disk = await storage();
  if (await disk.exists(key)) return Buffer.from(await disk.getBytes(key));
  const under = making.get(key) ?? make(tx, mediaId, shape).finally(() => making.delete(key));
  making.set(key, under);
  return under;
}

async function make(tx: Tx, mediaId: string, shape: SharedShape): Promise<Buffer | null> {
  const key = sharedKeyOf(mediaId, shape);
  const media = await tx.media.findUnique({
    where: { id: mediaId, state: "ready" },
    select: { key: true },
  });
  const disk = await storage();
  if (!media?.key || !(await disk.exists(media.key))) return null;
  const bytes = await sharp(Buffer.from(await disk.getBytes(media.key)), { limitInputPixels: 80_000_000 })
    .resize({ ...sharedShapes[shape], position: sharp.strategy.attention })
    .flatten({ background: "#ffffff" })
    .jpeg({ quality: 82, mozjpeg: true })
    .toBuffer();
  // Another copy of the shop may read at this moment: it finds all of it or nothing.
  const draft = `${key}.${randomUUID()}`;
  await disk.put(draft, bytes, { contentType: "image/jpeg" });
  await disk.move(draft, key);
  return bytes;
}
