import { recordMany } from "@/lib/journal/record-many";
import { cacheTags, refreshTags } from "@/lib/platform/cache/cache-tags";
import type { Tx } from "@/lib/platform/db";
import { refreshListing } from "../listing/refresh-listing";
import { schedulePublication } from "../schedule-publication";
import type { ProductInput } from "../schema";
import { claimProducts } from "./claim-products";
import { planProduct } from "./plan-product";
import { readKnown } from "./read-known";
import { writePlans } from "./write-plans";

export type SavedProduct = {
  readonly id: string;
  readonly handle: string;
  /** "unchanged": the shop already had exactly this, and nothing was written. */
  readonly outcome: "created" | "updated" | "unchanged";
};

/**
 * Makes products what the inputs say, by handle: the one road by which a product, its prices and its counted stock
 * change. Handles must differ. Names of collections that do not exist, or are filled by rule, are passed over.
 */
export async function saveProducts(
  tx: Tx,
  inputs: readonly ProductInput[],
  now: Date,
): Promise<SavedProduct[]> {
  const { idOf, created } = await claimProducts(tx, inputs, now);
  const existing = inputs.flatMap(({ handle }) => (created.has(handle) ? [] : (idOf.get(handle) ?? [])));
  const known = await readKnown(tx, existing);
  const collections = await tx.collection.findMany({
    where: {
      kind: "manual",
      handle: { in: [...new Set(inputs.flatMap((input) => input.collections ?? []))] },
    },
    select: { id: true, handle: true },
  });
  const collectionId = new Map(collections.map(({ id, handle }) => [handle, id]));

  const plans = inputs.map((input) => {
    const found = known.get(idOf.get(input.handle) ?? "");
    const before = created.get(input.handle) ?? (found ? { ...found, created: false } : null);
    if (!before) throw new Error(`The row of ${input.handle} has gone`);
    const ids = input.collections?.flatMap((handle) => collectionId.get(handle) ?? []) ?? null;
    return { input, plan: planProduct(before, input, ids, now) };
  });
  await writePlans(
    tx,
    plans.map(({ plan }) => plan),
    now,
  );

  const saved: SavedProduct[] = [];
  const touched: SavedProduct[] = [];
  for (const { input, plan } of plans) {
    const isNew = created.has(input.handle);
    const updated = plan.changed || plan.countStock.length + plan.openStock.length > 0;
    const product: SavedProduct = {
      id: plan.productId,
      handle: input.handle,
      outcome: isNew ? "created" : updated ? "updated" : "unchanged",
    };
    saved.push(product);
    if (product.outcome === "unchanged") continue;
    touched.push(product);
    if (plan.changed && !isNew)
      await tx.product.update({
        where: { id: plan.productId },
        data: { ...plan.fields, version: { increment: 1 }, updatedAt: now },
      });
  }
  const facts = touched.map(({ id, handle, outcome }) => ({
    type: "product_saved" as const,
    productId: id,
    data: { handle, created: outcome === "created" },
  }));
  await recordMany(tx, facts, now);
  await refreshListing(
    tx,
    touched.map((product) => product.id),
    now,
  );
  await schedulePublication(
    tx,
    plans.flatMap(({ input: { publishedAt }, plan: { productId: id } }) =>
      publishedAt && touched.some((product) => product.id === id) ? [{ id, publishedAt }] : [],
    ),
    now,
  );
  await refreshTags(
    tx,
    touched.map((product) => cacheTags.product(product.handle)),
  );
  return saved;
}
