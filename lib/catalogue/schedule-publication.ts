import type { Tx } from "@/lib/platform/db";
import { addJob } from "@/lib/platform/jobs/queue";

type Shown = { readonly id: string; readonly publishedAt: Date | null };

/**
 * Has the worker bring the shop window up to date at the moment from which a product is to be shown. A later save moves
 * that moment, and one that comes too early or for nothing changes nothing.
 */
export async function schedulePublication(tx: Tx, products: readonly Shown[], now: Date): Promise<void> {
  for (const { id, publishedAt } of products)
    if (publishedAt && publishedAt > now)
      await addJob(tx, "refresh-listing", { productIds: [id] }, { key: `publish:${id}`, runAt: publishedAt });
}
