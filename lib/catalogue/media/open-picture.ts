import type { Readable } from "node:stream";
import { storage } from "@/lib/platform/storage";
import { mediaKeyOf } from "./media-key-of";
import { type PictureEnding, pictureFormats } from "./picture-formats";

export type OpenPicture = { readonly stream: Readable; readonly bytes: number; readonly mimeType: string };

/** Opens a picture in storage by its key; null when there is none. */
export async function openPicture(path: string): Promise<OpenPicture | null> {
  const key = mediaKeyOf(path);
  if (!key) return null;
  const disk = await storage();
  if (!(await disk.exists(key))) return null;
  const { contentLength } = await disk.getMetaData(key);
  // The ending was chosen by us from the content, so it can be trusted for the type.
  const ending = key.slice(key.lastIndexOf(".") + 1) as PictureEnding;
  return { stream: await disk.getStream(key), bytes: contentLength, mimeType: pictureFormats[ending] };
}
