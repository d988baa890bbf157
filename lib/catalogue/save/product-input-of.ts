import type { ProductInput } from "../schema";
import type { KnownProduct } from "./read-known";

type Known = Omit<KnownProduct, "collections">;

/**
 * A product as the input that would save it just as it is: what a change of some of its fields, of many products at
 * once, or a copy begins with. Stock and collections are left out, so that they stay as they are.
 */
export function productInputOf(product: Known): ProductInput {
  const place = new Map(product.media.map(({ mediaId }, index) => [mediaId, index]));
  return {
    handle: product.handle,
    title: product.title,
    descriptionHtml: product.descriptionHtml,
    vendor: product.vendor,
    productType: product.productType,
    tags: product.tags,
    status: product.status,
    publishedAt: product.publishedAt,
    seoTitle: product.seoTitle,
    seoDescription: product.seoDescription,
    giftCard: product.giftCard,
    taxClass: taxClassOf(product.taxClass),
    options: product.options.map(({ name, values }) => ({ name, values })),
    pictures: product.media.map(({ media }) => ({
      mediaId: media.id,
      alt: media.alt,
      altExcused: media.altExcused,
    })),
    variants: product.variants.map((variant) => ({
      id: variant.id,
      optionValues: variant.optionValues,
      price: variant.price,
      compareAtPrice: variant.compareAtPrice,
      costPerItem: variant.costPerItem,
      sku: variant.sku,
      barcode: variant.barcode,
      weightGrams: variant.weightGrams,
      requiresShipping: variant.requiresShipping,
      taxable: variant.taxable,
      tracked: variant.tracked,
      oversell: variant.oversell,
      picture: variant.mediaId === null ? undefined : place.get(variant.mediaId),
      extra: textsOf(variant.extra),
    })),
    keepOthers: false,
    extra: textsOf(product.extra),
  };
}

/** A tax class as it is stored, as one of those there are. */
export function taxClassOf(text: string): "standard" | "reduced" | "zero" {
  return text === "reduced" || text === "zero" ? text : "standard";
}

function textsOf(extra: unknown): Record<string, string> {
  const entries = extra && typeof extra === "object" ? Object.entries(extra) : [];
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}
