import { cacheTags, refreshTags } from "@/lib/platform/cache/cache-tags";
import type { Tx } from "@/lib/platform/db";
import { readPrices } from "../prices/read-prices";
import { refreshRuleMembership } from "../rules/refresh-rule-membership";
import { changedFields } from "../save/changed-fields";
import { listingFields } from "./listing-fields";

/**
 * Brings products' listing columns and their places in collections by rule up to date with what they are now, and has
 * the shop window forget what it showed of them. Called in the transaction of every change of a product, and by the
 * job `refresh-listing` after a change of stock. Products that no longer exist are passed over.
 */
export async function refreshListing(tx: Tx, productIds: readonly string[], now: Date): Promise<void> {
  if (productIds.length === 0) return;
  await tx.$queryRaw`SELECT id FROM product WHERE id = ANY(${[...productIds]}::text[]) ORDER BY handle FOR NO KEY UPDATE`;
  const products = await tx.product.findMany({
    where: { id: { in: [...productIds] } },
    include: { options: { orderBy: { position: "asc" } }, variants: { include: { stock: true } } },
  });
  const prices = await readPrices(
    tx,
    products.flatMap((product) => product.variants),
    now,
  );
  const updates = products.flatMap((product) => {
    const fields = listingFields(product, prices);
    return changedFields(product, fields) ? [{ id: product.id, ...fields }] : [];
  });
  if (updates.length > 0)
    await tx.$executeRaw`
      UPDATE product p SET min_price = u."minPrice", max_price = u."maxPrice", available = u.available, reduced = u.reduced,
        running_low = u."runningLow", lowest_prior = u."lowestPrior", facets = ARRAY(SELECT jsonb_array_elements_text(u.facets))
      FROM jsonb_to_recordset(${JSON.stringify(updates)}::jsonb)
        AS u(id text, "minPrice" int, "maxPrice" int, available boolean, reduced boolean, "runningLow" boolean, "lowestPrior" int, facets jsonb)
      WHERE p.id = u.id`;
  await refreshRuleMembership(tx, products);
  await refreshTags(tx, [
    cacheTags.listings,
    ...products.map((product) => cacheTags.product(product.handle)),
  ]);
}
