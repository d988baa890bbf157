import type { Tx } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";
import { type Result, success } from "@/lib/values/result";
import { preparePicture } from "./prepare-picture";
import { storePicture } from "./store-picture";

/** Keeps an uploaded picture; what its id may then be used for is up to `saveProduct` and `saveCollection`. */
export async function addPicture(
  tx: Tx,
  { bytes, alt }: { readonly bytes: Buffer; readonly alt: string },
  now: Date,
): Promise<Result<string, "not_a_picture", string>> {
  const prepared = await preparePicture(bytes);
  if (!prepared.ok) return prepared;
  const id = createId("med");
  const stored = await storePicture(id, prepared.value);
  await tx.media.create({ data: { id, alt, createdAt: now, ...stored } });
  return success(id);
}
