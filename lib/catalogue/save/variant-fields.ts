import type { VariantInput } from "../schema";

/** The columns of a variant's row that an input settles, but for its place, its address and its picture. */
export function variantFields(input: VariantInput) {
  return {
    optionValues: input.optionValues,
    price: input.price,
    compareAtPrice: input.compareAtPrice,
    costPerItem: input.costPerItem,
    sku: input.sku,
    barcode: input.barcode,
    weightGrams: input.weightGrams,
    requiresShipping: input.requiresShipping,
    taxable: input.taxable,
    tracked: input.tracked,
    oversell: input.oversell,
    extra: input.extra,
  };
}
