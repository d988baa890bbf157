type ProductStatus = "draft" | "active" | "archived";

export type VariantForm = {
  /** Null for one that is not saved yet. */
  id: string | null;
  /** One value an option, in their order. */
  optionValues: string[];
  /** Amounts, weight (grams) and pieces as they are typed. */
  price: string;
  compareAtPrice: string;
  costPerItem: string;
  sku: string;
  barcode: string;
  weightGrams: string;
  onHand: string;
  /** What lay on the shelf when the form began: what is saved is the difference. */
  onHandBefore: number;
  tracked: boolean;
  oversell: boolean;
  requiresShipping: boolean;
  taxable: boolean;
  /** Which of the pictures shows it; "" for none. */
  mediaId: string;
};

export type PictureForm = { mediaId: string; alt: string; altExcused: boolean };

/** What the product editor holds, all as it is typed. */
export type ProductForm = {
  /** Null for a new product. */
  id: string | null;
  version: number;
  title: string;
  /** "" for one made from the title. */
  handle: string;
  descriptionHtml: string;
  vendor: string;
  productType: string;
  tags: string[];
  status: ProductStatus;
  /** A moment to come, in the shop's time zone ("2026-11-25T09:00"); "" for at once, or as it is. */
  publishAt: string;
  seoTitle: string;
  seoDescription: string;
  taxClass: "standard" | "reduced" | "zero";
  giftCard: boolean;
  options: { name: string; values: string[] }[];
  variants: VariantForm[];
  pictures: PictureForm[];
  /** Handles of the collections by hand it is in. */
  collections: string[];
};

/** What the shop will say of a price (98/6/EC art. 6a). */
export type PriceEffect = {
  /** Lowest price in force in the 30 days before now; null without any. */
  readonly lowest30: number | null;
  /**
   * reduced: shown with its percentage; not_marked: no compare-at price above the price; no_prior: there is no earlier
   * price to compare with; not_lower: it was as cheap or cheaper before.
   */
  readonly shows: "reduced" | "not_marked" | "no_prior" | "not_lower";
  readonly lowestPrior: number | null;
  readonly percent: number | null;
};

/** What the editor knows besides what is edited. */
export type ProductFacts = {
  readonly publishedAt: Date | null;
  readonly updatedAt: Date;
  /** By id of the variant. */
  readonly effects: Readonly<Record<string, PriceEffect>>;
  /** Pieces promised to payments under way, by id of the variant. */
  readonly reserved: Readonly<Record<string, number>>;
  /** By id of the picture. */
  readonly pictures: Readonly<Record<string, EditorPicture>>;
  /** Those by rule, which the product cannot be put into by hand. */
  readonly ruleCollections: readonly { readonly id: string; readonly title: string }[];
  readonly currency: string;
  readonly shopUrl: string;
  readonly shopName: string;
};

export type EditorPicture = {
  readonly src: string | null;
  readonly state: "pending" | "ready" | "failed";
  readonly width: number | null;
  readonly height: number | null;
  readonly problem: string | null;
};

/** What the editor offers to choose from. */
export type ProductChoices = {
  readonly vendors: readonly string[];
  readonly types: readonly string[];
  readonly tags: readonly string[];
  readonly collections: readonly { readonly handle: string; readonly title: string }[];
};

export type ProductListRow = {
  readonly id: string;
  readonly handle: string;
  readonly title: string;
  readonly status: ProductStatus;
  readonly publishedAt: Date | null;
  readonly vendor: string;
  readonly productType: string;
  readonly minPrice: number;
  readonly maxPrice: number;
  readonly reduced: boolean;
  readonly available: boolean;
  readonly runningLow: boolean;
  readonly updatedAt: Date;
  readonly variants: number;
  /** Pieces of counted variants; null when none is counted. */
  readonly onHand: number | null;
  /** People who asked to be told when it is back or costs less. */
  readonly waiting: number;
  readonly tags: readonly string[];
  readonly pictureKey: string | null;
};

export type StockMovementRow = {
  readonly id: string;
  readonly at: Date;
  readonly variant: string;
  readonly delta: number;
  readonly reason: string;
  readonly who: string | null;
  readonly note: string | null;
  /** The order it was sold or taken back with. */
  readonly orderId: string | null;
};
