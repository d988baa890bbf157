import { randomUUID } from "node:crypto";
import sharp from "sharp";
import type { Tx } from "@/lib/platform/db";
import { storage } from "@/lib/platform/storage";
import { sharedKeyOf, sharedSize } from "./shared-key-of";

const making = new Map<string, Promise<Buffer | null>>();

/**
 * A picture as other sites show it beside a link: a JPEG, which every reader takes (many take no WebP), cut to the
 * shape they have room for. Made when it is first asked for, then kept; null when the shop has no such picture.
 */
export async function sharePicture(tx: Tx, mediaId: string): Promise<Buffer | null> {
  const key = sharedKeyOf(mediaId);
  const disk = await storage();
  if (await disk.exists(key)) return Buffer.from(await disk.getBytes(key));
  const under = making.get(mediaId) ?? make(tx, mediaId, key).finally(() => making.delete(mediaId));
  making.set(mediaId, under);
  return under;
}

async function make(tx: Tx, mediaId: string, key: string): Promise<Buffer | null> {
  const media = await tx.media.findUnique({
    where: { id: mediaId, state: "ready" },
    select: { key: true },
  });
  const disk = await storage();
  if (!media?.key || !(await disk.exists(media.key))) return null;
  const bytes = await sharp(Buffer.from(await disk.getBytes(media.key)), { limitInputPixels: 80_000_000 })
    .resize({ ...sharedSize, fit: "cover", position: sharp.strategy.attention })
    .flatten({ background: "#ffffff" })
    .jpeg({ quality: 82, mozjpeg: true })
    .toBuffer();
  // Another copy of the shop may read at this moment: it finds all of it or nothing.
  const draft = `${key}.${randomUUID()}`;
  await disk.put(draft, bytes, { contentType: "image/jpeg" });
  await disk.move(draft, key);
  return bytes;
}
