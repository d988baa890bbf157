import { taxClassOf } from "@/lib/catalogue/save/product-input-of";
import type { KnownProduct } from "@/lib/catalogue/save/read-known";
import { localMoment } from "@/lib/values/local-moment";
import { plainAmount } from "@/lib/values/plain-amount";
import type { ProductForm, VariantForm } from "../types";

type Known = Omit<KnownProduct, "collections"> & {
  readonly collections: readonly { readonly collection: { readonly handle: string } }[];
};
type Context = { readonly currency: string; readonly timeZone: string; readonly now: Date };

/** A product as the editor holds it. The way back is `readProductDraft`. */
export function productForm(product: Known, { currency, timeZone, now }: Context): ProductForm {
  const { publishedAt, status } = product;
  return {
    id: product.id,
    version: product.version,
    title: product.title,
    handle: product.handle,
    descriptionHtml: product.descriptionHtml,
    vendor: product.vendor,
    productType: product.productType,
    tags: product.tags,
    status,
    publishAt:
      status === "active" && publishedAt && publishedAt > now ? localMoment(publishedAt, timeZone) : "",
    seoTitle: product.seoTitle ?? "",
    seoDescription: product.seoDescription ?? "",
    taxClass: taxClassOf(product.taxClass),
    giftCard: product.giftCard,
    options: product.options.map(({ name, values }) => ({ name, values })),
    variants: product.variants.map((variant): VariantForm => {
      const amount = (value: number | null) => (value === null ? "" : plainAmount(value, currency));
      const onHand = variant.stock?.onHand ?? 0;
      return {
        id: variant.id,
        optionValues: variant.optionValues,
        price: amount(variant.price),
        compareAtPrice: amount(variant.compareAtPrice),
        costPerItem: amount(variant.costPerItem),
        sku: variant.sku ?? "",
        barcode: variant.barcode ?? "",
        weightGrams: String(variant.weightGrams),
        onHand: String(onHand),
        onHandBefore: onHand,
        tracked: variant.tracked,
        oversell: variant.oversell,
        requiresShipping: variant.requiresShipping,
        taxable: variant.taxable,
        mediaId: variant.mediaId ?? "",
      };
    }),
    pictures: product.media.map(({ media }) => ({
      mediaId: media.id,
      alt: media.alt,
      altExcused: media.altExcused,
    })),
    collections: product.collections.map(({ collection }) => collection.handle),
  };
}
