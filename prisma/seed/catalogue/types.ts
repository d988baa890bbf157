/** A picture of the demo shop; `file` lies in `prisma/seed/pictures`. */
export type DemoPicture = {
  file: string;
  alt: string;
  width: number;
  height: number;
  /** Shown when this option value, for example a colour, is chosen. */
  optionValue?: string;
};

/** One thing that can be bought. `values` follow the order of the product's options. */
export type DemoVariant = {
  values: string[];
  /** Pence, including VAT. */
  price: number;
  compareAtPrice?: number;
  sku: string;
  barcode?: string;
  weightGrams: number;
  onHand: number;
  oversell?: boolean;
};

/** From this many days ago until the next entry the variant cost this price. */
export type DemoEarlierPrice = { sku: string; daysAgo: number; price: number };

export type DemoProduct = {
  handle: string;
  title: string;
  vendor: string;
  productType: string;
  tags: string[];
  /** Handles of collections that are filled by hand. */
  collections: string[];
  descriptionHtml: string;
  seoDescription: string;
  options: { name: string; values: string[] }[];
  variants: DemoVariant[];
  pictures: DemoPicture[];
  publishedDaysAgo: number;
  /** True earlier prices, oldest first, so that a reduction has a history to show. */
  priceDaysAgo?: DemoEarlierPrice[];
};

type DemoRuleField = "type" | "vendor" | "tag" | "title" | "price" | "compare_at_price" | "stock" | "weight";

type DemoRuleOperator =
  | "equals"
  | "not_equals"
  | "contains"
  | "starts_with"
  | "ends_with"
  | "greater_than"
  | "less_than";

/** Prices in a value are pence, weights are grams. */
type DemoCondition = {
  field: DemoRuleField;
  operator: DemoRuleOperator;
  value: string;
};

type DemoRules = { match: "all" | "any"; conditions: DemoCondition[] };

type DemoCollectionText = {
  handle: string;
  title: string;
  descriptionHtml: string;
  picture: DemoPicture;
};

export type DemoCollection =
  | (DemoCollectionText & { kind: "manual" })
  | (DemoCollectionText & { kind: "rule"; rules: DemoRules });
