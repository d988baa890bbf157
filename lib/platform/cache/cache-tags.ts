import type { Tx } from "../db";
import { addJob } from "../jobs/queue";

/** Names of what the shop window caches, so that writers and readers cannot spell them differently. */
export const cacheTags = {
  product: (handle: string) => `product:${handle}`,
  collection: (handle: string) => `collection:${handle}`,
  /** Every product and collection; with those below, all that is kept. */
  goods: "goods",
  /** Any list of products: home, collections, search, feeds, sitemap. */
  listings: "listings",
  /** The public archive of letters. */
  letters: "letters",
  settings: "settings",
  delivery: "delivery",
  /** The automatic discounts. */
  discounts: "discounts",
} as const;

/** One of these stands beside everything that is kept. */
export const broadTags = [
  cacheTags.goods,
  cacheTags.listings,
  cacheTags.letters,
  cacheTags.settings,
  cacheTags.delivery,
  cacheTags.discounts,
] as const;

/**
 * Has the running shop forget what it cached under these tags, once the caller's transaction is through.
 * Goes by the queue, so that a page that was being made when the change was saved is through before it is forgotten.
 */
export async function refreshTags(tx: Tx, tags: readonly string[]): Promise<void> {
  if (tags.length > 0) await addJob(tx, "refresh-tags", { tags: [...new Set(tags)] });
}
