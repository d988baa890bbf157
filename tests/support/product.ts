import type { ProductDraft } from "@/lib/catalogue/schema";

/** A product in two sizes that can be saved; tests name what matters to them. */
export function productDraft(overrides: Partial<ProductDraft> = {}): ProductDraft {
  return {
    handle: "ring-bed",
    title: "Ring Bed",
    descriptionHtml: "<p>Round.</p>",
    vendor: "Nook & Paw",
    productType: "Bed",
    tags: ["dog", "cat"],
    options: [{ name: "Size", values: ["Small", "Large"] }],
    variants: [
      { optionValues: ["Small"], price: 7900, sku: "RB-S", weightGrams: 1400, onHand: 5 },
      { optionValues: ["Large"], price: 14500, sku: "RB-L", weightGrams: 3600, onHand: 2 },
    ],
    ...overrides,
  };
}
