import type { Tx } from "@/lib/platform/db";
import { keyOfAddress } from "../media/key-of-address";
import type { ProductInput } from "../schema";

/**
 * An export names pictures that were uploaded here by their address on this shop. Where such a picture still exists, a
 * product goes on using it; in another shop it is fetched like any other.
 */
export async function adoptPictures(tx: Tx, inputs: readonly ProductInput[]): Promise<ProductInput[]> {
  const keys = inputs.flatMap((input) =>
    input.pictures.flatMap((picture) => keyOfAddress(picture.sourceUrl ?? "") ?? []),
  );
  if (keys.length === 0) return [...inputs];
  const known = await tx.media.findMany({ where: { key: { in: keys } }, select: { id: true, key: true } });
  const idOf = new Map(known.map(({ id, key }) => [key, id]));
  return inputs.map((input) => ({
    ...input,
    pictures: input.pictures.map((picture) => {
      const mediaId = idOf.get(keyOfAddress(picture.sourceUrl ?? ""));
      return mediaId ? { mediaId, alt: picture.alt } : picture;
    }),
  }));
}
