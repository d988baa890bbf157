import { variantTitle } from "@/lib/catalogue/variant-title";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { pieceTitle } from "@/lib/values/piece-title";
import type { Discount } from "./types";

type Named = Pick<
  Discount,
  "aimIds" | "getIds" | "giftVariantId" | "methodIds" | "audienceSegments" | "audienceTiers"
>;

/** What the products, collections, gifts and methods of some offers are called, and the groups of customers they are for. */
export async function readNames(tx: Tx, offers: readonly Named[]): Promise<Record<string, string>> {
  const ids = [...new Set(offers.flatMap((one) => [...one.aimIds, ...one.getIds]))];
  const gifts = offers.flatMap(({ giftVariantId }) => giftVariantId ?? []);
  const methods = [...new Set(offers.flatMap((one) => one.methodIds))];
  const where = { id: { in: ids } };
  const titled = { where, select: { id: true, title: true } };
  const products = ids.length > 0 ? await tx.product.findMany(titled) : [];
  const collections = ids.length > 0 ? await tx.collection.findMany(titled) : [];
  const variants =
    gifts.length > 0
      ? await tx.variant.findMany({
          where: { id: { in: gifts } },
          select: { id: true, optionValues: true, product: { select: { title: true } } },
        })
      : [];
  const ways =
    methods.length > 0
      ? await tx.deliveryMethod.findMany({ where: { id: { in: methods } }, select: { id: true, name: true } })
      : [];
  const groups = offers.flatMap(({ audienceSegments }) => audienceSegments);
  const segments =
    groups.length > 0
      ? await tx.segment.findMany({ where: { id: { in: groups } }, select: { id: true, name: true } })
      : [];
  const steps = offers.some(({ audienceTiers }) => audienceTiers.length > 0)
    ? (await readShop(tx)).loyalty.tiers
    : [];
  return Object.fromEntries([
    ...steps.map(({ key, name }) => [key, name]),
    ...[...products, ...collections].map(({ id, title }) => [id, title]),
    ...variants.map(({ id, optionValues, product }) => [
      id,
      pieceTitle({ title: product.title, variantTitle: variantTitle(optionValues) }),
    ]),
    ...[...ways, ...segments].map(({ id, name }) => [id, name]),
  ]);
}
