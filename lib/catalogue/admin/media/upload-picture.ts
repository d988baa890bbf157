import { transact } from "@/lib/platform/transact";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { createId } from "@/lib/values/id";
import { type Result, success } from "@/lib/values/result";
import { preparePicture } from "../../media/prepare-picture";
import { storePicture } from "../../media/store-picture";
import type { UploadedPicture } from "./types";

/**
 * Keeps a picture that somebody uploaded, turned upright and no larger than any page needs. It belongs to nothing until
 * a product or a collection that shows it is saved; one that nothing shows is thrown away after a week.
 */
export async function uploadPicture(
  actor: Actor,
  bytes: Buffer,
  now: Date,
): Promise<Result<UploadedPicture, "forbidden" | "not_a_picture">> {
  const no = forbid(actor, "catalogue.write");
  if (no) return no;
  const prepared = await preparePicture(bytes);
  if (!prepared.ok) return prepared;
  const id = createId("med");
  // Drawn and stored before the transaction, which holds a connection.
  const stored = await storePicture(id, prepared.value);
  await transact(async (tx) => {
    await tx.media.create({ data: { id, createdAt: now, ...stored } });
    await audit(
      tx,
      actor,
      { action: "media.upload", entity: "media", entityId: id, before: null, after: { bytes: stored.bytes } },
      now,
    );
  });
  return success({ id, src: `/${stored.key}`, width: stored.width, height: stored.height });
}
