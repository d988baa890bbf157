import type { Tx } from "@/lib/platform/db";
import { addJob } from "@/lib/platform/jobs/queue";
import { lowStock } from "./low-stock";

type Change = { readonly productId: string; readonly before: number; readonly after: number };

/**
 * Has the worker bring the shop window up to date where the change can be seen there: near the end of the stock.
 * Goes by a job, so that buyers of one product do not queue for the product's row.
 */
export async function announceStock(tx: Tx, changes: readonly Change[]): Promise<void> {
  const seen = changes.filter((change) => Math.min(change.before, change.after) <= lowStock);
  const productIds = [...new Set(seen.map((change) => change.productId))];
  if (productIds.length > 0) await addJob(tx, "refresh-listing", { productIds });
}
