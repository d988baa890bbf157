import { addJobs } from "@/lib/platform/add-jobs";
import type { Tx } from "@/lib/platform/db";

import { correctStock } from "../stock/correct-stock";
import type { ProductPlan } from "./plan-product";
import { writeMembership } from "./write-membership";

/** Writes what hangs on the products' rows, table by table, in the order the foreign keys need. */
export async function writePlans(tx: Tx, plans: readonly ProductPlan[], now: Date): Promise<void> {
  const every = <Item>(pick: (plan: ProductPlan) => readonly Item[]) => plans.flatMap(pick);

  const removed = every((plan) => plan.removeVariants);
  if (removed.length > 0) await tx.variant.deleteMany({ where: { id: { in: removed } } });
  const optionsAnew = plans.filter((plan) => plan.options !== null);
  if (optionsAnew.length > 0) {
    await tx.productOption.deleteMany({
      where: { productId: { in: optionsAnew.map((plan) => plan.productId) } },
    });
    await tx.productOption.createMany({ data: optionsAnew.flatMap((plan) => plan.options ?? []) });
  }

  const media = every((plan) => plan.pictures.create);
  if (media.length > 0)
    await tx.media.createMany({ data: media.map((picture) => ({ ...picture, createdAt: now })) });
  for (const { id, alt } of every((plan) => plan.pictures.rename))
    await tx.media.update({ where: { id }, data: { alt } });
  const relinked = plans.filter((plan) => plan.pictures.linksChanged);
  if (relinked.length > 0) {
    await tx.productMedia.deleteMany({
      where: { productId: { in: relinked.map((plan) => plan.productId) } },
    });
    await tx.productMedia.createMany({
      data: relinked.flatMap(({ productId, pictures }) =>
        pictures.links.map((mediaId, position) => ({ productId, mediaId, position })),
      ),
    });
  }

  for (const { id, fields } of every((plan) => plan.updateVariants))
    await tx.variant.update({ where: { id }, data: fields });
  const variants = every((plan) => plan.createVariants);
  if (variants.length > 0)
    await tx.variant.createMany({ data: variants.map((variant) => ({ ...variant, createdAt: now })) });
  const prices = every((plan) => plan.prices);
  if (prices.length > 0) await tx.priceChange.createMany({ data: prices });
  const shelves = every((plan) => plan.openStock);
  if (shelves.length > 0) {
    await tx.stock.createMany({ data: shelves });
    const filled = shelves.filter((shelf) => shelf.onHand !== 0);
    await tx.stockMovement.createMany({
      data: filled.map(({ variantId, onHand }) => ({ variantId, delta: onHand, reason: "import", at: now })),
    });
  }
  const counts = every((plan) => plan.countStock);
  if (counts.length > 0) await correctStock(tx, counts, "import", now);

  await writeMembership(tx, plans);
  if (media.length > 0)
    await addJobs(
      tx,
      "fetch-media",
      media.map(({ id }) => ({ mediaId: id })),
      { maxAttempts: 6 },
    );
}
