import type { Tx } from "@/lib/platform/db";
import { insertRows } from "@/lib/platform/insert-rows";
import { addJobs } from "@/lib/platform/jobs/add-jobs";
import { updateRows } from "@/lib/platform/update-rows";
import { correctStock } from "../stock/correct-stock";
import type { ProductPlan } from "./plan-product";
import { writeMembership } from "./write-membership";

/** Writes what hangs on the products' rows, table by table, in the order the foreign keys need. */
export async function writePlans(tx: Tx, plans: readonly ProductPlan[], now: Date): Promise<void> {
  const every = <Item>(pick: (plan: ProductPlan) => readonly Item[]) => plans.flatMap(pick);

  const removed = every((plan) => plan.removeVariants);
  if (removed.length > 0) await tx.variant.deleteMany({ where: { id: { in: removed } } });
  const optionsAnew = plans.filter((plan) => plan.options !== null);
  await removeWhere(existing(optionsAnew), (productId) =>
    tx.productOption.deleteMany({ where: { productId } }),
  );
  await insertRows(
    tx,
    "product_option",
    every((plan) => plan.options ?? []),
  );

  const media = every((plan) => plan.pictures.create);
  await insertRows(
    tx,
    "media",
    media.map((picture) => ({ ...picture, state: "pending", createdAt: now })),
  );
  for (const { id, ...words } of every((plan) => plan.pictures.rename))
    await tx.media.update({ where: { id }, data: words });
  const relinked = plans.filter((plan) => plan.pictures.linksChanged);
  await removeWhere(existing(relinked), (productId) => tx.productMedia.deleteMany({ where: { productId } }));
  const links = relinked.flatMap(({ productId, pictures }) =>
    pictures.links.map((mediaId, position) => ({ productId, mediaId, position })),
  );
  await insertRows(tx, "product_media", links);

  await stepAside(tx, plans);
  await updateRows(
    tx,
    "variant",
    every((plan) => plan.updateVariants),
    now,
  );
  const variants = every((plan) => plan.createVariants);
  await insertRows(
    tx,
    "variant",
    variants.map((variant) => ({ ...variant, createdAt: now, updatedAt: now })),
  );
  await insertRows(
    tx,
    "price_change",
    every((plan) => plan.prices),
  );
  const shelves = every((plan) => plan.openStock);
  await insertRows(
    tx,
    "stock",
    shelves.map((shelf) => ({ ...shelf, reserved: 0, updatedAt: now })),
  );
  const filled = shelves.filter((shelf) => shelf.onHand !== 0);
  await insertRows(
    tx,
    "stock_movement",
    filled.map(({ variantId, onHand }) => ({ variantId, delta: onHand, reason: "import", at: now })),
  );
  const counts = every((plan) => plan.countStock);
  if (counts.length > 0) await correctStock(tx, counts, "import", now);

  const retried = every((plan) => plan.pictures.retry);
  if (retried.length > 0)
    await tx.media.updateMany({
      where: { id: { in: retried } },
      data: { state: "pending", lastError: null },
    });

  await writeMembership(tx, plans);
  const toFetch = [...media.map((picture) => picture.id), ...retried];
  if (toFetch.length > 0)
    await addJobs(
      tx,
      "fetch-media",
      toFetch.map((mediaId) => ({ mediaId })),
      { priority: 10 },
    );
}

async function removeWhere(
  ids: string[],
  remove: (ids: { in: string[] }) => Promise<unknown>,
): Promise<void> {
  if (ids.length > 0) await remove({ in: ids });
}

/** The products that were there before, of which something may have to go. */
function existing(plans: readonly ProductPlan[]): string[] {
  return plans.filter((plan) => !plan.created).map((plan) => plan.productId);
}

/**
 * Choices are unique in a product at every moment, so that variants which trade theirs (options change places, two values
 * their names) first give them up.
 */
async function stepAside(tx: Tx, plans: readonly ProductPlan[]): Promise<void> {
  const moving = plans.flatMap(({ updateVariants, createVariants }) => {
    const renamed = updateVariants.filter(({ fields }) => fields.optionValues !== undefined);
    return renamed.length + createVariants.length > 1 ? renamed.map(({ id }) => id) : [];
  });
  if (moving.length > 0)
    await tx.$executeRaw`UPDATE variant SET option_values = ARRAY[id], slug = id WHERE id = ANY(${moving}::text[])`;
}
