import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { addPicture } from "@/lib/catalogue/media/add-picture";
import { saveCollection } from "@/lib/catalogue/save-collection";
import { saveProduct } from "@/lib/catalogue/save-product";
import type { Tx } from "@/lib/platform/db";
import { demoCollections } from "./catalogue/collections";
import { demoProducts } from "./catalogue/products";
import type { DemoPicture, DemoProduct } from "./catalogue/types";

const pictures = join(import.meta.dirname, "pictures");
const day = 86_400_000;

/** Fills an empty catalogue with the demo shop's collections and products, through the same verbs as an import. */
export async function seedCatalogue(tx: Tx, now: Date): Promise<void> {
  const keep = keeper(tx, now);
  for (const [position, collection] of demoCollections.entries()) {
    const mediaId = await keep(collection.picture);
    const { handle, title, descriptionHtml } = collection;
    const rules = collection.kind === "rule" ? collection.rules : null;
    await saveCollection(tx, { handle, title, descriptionHtml, rules, position, mediaId }, now);
  }
  for (const product of demoProducts) {
    const kept = [];
    for (const picture of product.pictures) {
      const mediaId = await keep(picture);
      if (mediaId) kept.push({ ...picture, mediaId });
    }
    await saveProduct(tx, draftOf(product, kept, now), now);
  }
}

/** Stores each picture file once, however many products show it. */
function keeper(tx: Tx, now: Date): (picture: DemoPicture) => Promise<string | null> {
  const known = new Map<string, string>();
  return async ({ file, alt }) => {
    const already = known.get(file);
    if (already) return already;
    const path = join(pictures, file);
    if (!existsSync(path)) return null;
    const added = await addPicture(tx, { bytes: readFileSync(path), alt }, now);
    if (!added.ok) throw new Error(`${file} is no picture: ${added.detail}`);
    known.set(file, added.value);
    return added.value;
  };
}

function draftOf(
  product: DemoProduct,
  kept: (DemoPicture & { mediaId: string })[],
  now: Date,
): Parameters<typeof saveProduct>[1] {
  const { publishedDaysAgo, pictures: _, priceDaysAgo = [], variants, ...rest } = product;
  return {
    ...rest,
    publishedAt: new Date(now.getTime() - publishedDaysAgo * day),
    pictures: kept.map(({ mediaId, alt }) => ({ mediaId, alt })),
    variants: variants.map(({ values, ...variant }) => {
      const picture = kept.findIndex(({ optionValue }) => optionValue && values.includes(optionValue));
      const earlier = priceDaysAgo.filter(({ sku }) => sku === variant.sku);
      return {
        ...variant,
        optionValues: values,
        ...(picture >= 0 ? { picture } : {}),
        ...(earlier.length > 0
          ? {
              earlierPrices: earlier.map(({ price, daysAgo }) => ({
                price,
                from: new Date(now.getTime() - daysAgo * day),
              })),
            }
          : {}),
      };
    }),
  };
}
