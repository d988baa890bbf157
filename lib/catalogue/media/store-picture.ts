import { storage } from "@/lib/platform/storage";
import type { PreparedPicture } from "./prepare-picture";

/** Puts a prepared picture into storage under its media id; what its row must say afterwards. */
export async function storePicture(mediaId: string, { bytes, ending, ...rest }: PreparedPicture) {
  const key = `media/${mediaId}.${ending}`;
  await (await storage()).put(key, bytes, { contentType: rest.mimeType });
  return { key, bytes: bytes.length, state: "ready" as const, lastError: null, ...rest };
}
