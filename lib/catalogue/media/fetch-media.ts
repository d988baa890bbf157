import { cacheTags, refreshTags } from "@/lib/platform/cache/cache-tags";
import type { Db } from "@/lib/platform/db";
import { addJob } from "@/lib/platform/jobs/queue";
import { type SafeFetchOptions, safeFetch } from "@/lib/platform/safe-fetch";
import { ownPicture } from "./own-picture";
import { preparePicture } from "./prepare-picture";
import { storePicture } from "./store-picture";

export type FetchMedia = {
  readonly mediaId: string;
  /** From 1; grows while the address cannot be reached. */
  readonly attempt?: number;
};

const mostAttempts = 6;
const limits: SafeFetchOptions = { maxBytes: 20_000_000, timeoutMs: 30_000 };

/**
 * Fetches a picture that an import named and keeps it. Where it cannot be reached it is tried again after 1, 4, 16…
 * minutes and then given up, with the reason in `lastError`; the shop is whole without it.
 */
export async function fetchMedia(
  db: Db,
  { mediaId, attempt = 1 }: FetchMedia,
  now: Date,
  allowAddresses: readonly string[] = [],
): Promise<void> {
  const media = await db.media.findUnique({
    where: { id: mediaId },
    select: { state: true, sourceUrl: true },
  });
  if (media?.state !== "pending" || media.sourceUrl === null) return;
  const own = await ownPicture(media.sourceUrl);
  const fetched = own ?? (await safeFetch(media.sourceUrl, { ...limits, allowAddresses }));
  if (!fetched.ok) {
    const again = fetched.reason === "unreachable" && attempt < mostAttempts;
    await db.$transaction(async (tx) => {
      const lastError = `${fetched.reason}: ${fetched.detail ?? ""}`.slice(0, 500);
      await tx.media.update({
        where: { id: mediaId },
        data: { lastError, state: again ? "pending" : "failed" },
      });
      if (!again) return;
      const runAt = new Date(now.getTime() + 4 ** (attempt - 1) * 60_000);
      await addJob(tx, "fetch-media", { mediaId, attempt: attempt + 1 }, { runAt });
    });
    return;
  }
  const prepared = await preparePicture(fetched.value);
  if (!prepared.ok) {
    const lastError = `${prepared.reason}: ${prepared.detail ?? ""}`.slice(0, 500);
    await db.media.update({ where: { id: mediaId }, data: { state: "failed", lastError } });
    return;
  }
  const stored = await storePicture(mediaId, prepared.value);
  await db.$transaction(async (tx) => {
    await tx.media.update({ where: { id: mediaId }, data: stored });
    const shown = await tx.product.findMany({
      where: { OR: [{ media: { some: { mediaId } } }, { variants: { some: { mediaId } } }] },
      select: { handle: true },
    });
    await refreshTags(tx, [cacheTags.listings, ...shown.map((product) => cacheTags.product(product.handle))]);
  });
}
