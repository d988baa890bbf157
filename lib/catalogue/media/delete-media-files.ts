import { storage } from "@/lib/platform/storage";
import { pictureFormats } from "./picture-formats";
import { sharedFolderOf } from "./shared-key-of";

/** Removes the files of pictures whose rows are gone, and what was made from them. What is not there is passed over. */
export async function deleteMediaFiles(mediaIds: readonly string[]): Promise<void> {
  const disk = await storage();
  for (const id of mediaIds) {
    for (const ending of Object.keys(pictureFormats)) await disk.delete(`media/${id}.${ending}`);
    await disk.deleteAll(sharedFolderOf(id));
  }
}
