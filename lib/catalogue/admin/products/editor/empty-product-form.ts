import type { ProductForm } from "../types";

/** The form of a new product: one variant, to be sold at once unless told otherwise. */
export function emptyProductForm(): ProductForm {
  return {
    id: null,
    version: 0,
    title: "",
    handle: "",
    descriptionHtml: "",
    vendor: "",
    productType: "",
    tags: [],
    status: "active",
    publishAt: "",
    seoTitle: "",
    seoDescription: "",
    taxClass: "standard",
    giftCard: false,
    options: [],
    variants: [
      {
        id: null,
        optionValues: [],
        price: "",
        compareAtPrice: "",
        costPerItem: "",
        sku: "",
        barcode: "",
        weightGrams: "",
        onHand: "0",
        onHandBefore: 0,
        tracked: true,
        oversell: false,
        requiresShipping: true,
        taxable: true,
        mediaId: "",
      },
    ],
    pictures: [],
    collections: [],
  };
}
