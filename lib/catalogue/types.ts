/** A picture that is ready to be shown. */
export type Picture = {
  readonly id: string;
  /** Its place in storage: "media/med_….webp". */
  readonly key: string;
  /** Its address on this shop, for `next/image`: "/media/med_….webp". */
  readonly src: string;
  readonly alt: string;
  readonly width: number | null;
  readonly height: number | null;
  /** A tiny data: URL shown until the picture arrives. */
  readonly placeholder: string | null;
};

/** Where products and collections live: the first part of their addresses. */
export type Place = "products" | "collections";

/** First parts of addresses whose last part may be given up for another. */
export type MovingPlace = Place | "sales";

/** A price that may be announced as reduced (98/6/EC art. 6a). Money in minor units of the shop's currency. */
export type Reduction = {
  /** Lowest price of the 30 days before the reduction began: the only "was" that may be shown. */
  readonly lowestPrior: number;
  /** Whole per cent off `lowestPrior`, rounded down; 0 when less than one. */
  readonly percent: number;
  readonly since: Date;
};

/** Inputs of the reduction rule: what a variant cost from a moment on. */
export type PricePoint = {
  readonly price: number;
  readonly compareAtPrice: number | null;
  readonly from: Date;
};

/** A price below the usual one, for everybody, from one moment to another. Minor units. */
export type PricePeriod = { readonly price: number; readonly from: Date; readonly until: Date };

export type ProductVariant = {
  readonly id: string;
  /** Address part of this choice, unique in the product; "" never occurs. */
  readonly slug: string;
  /** "Oat / Large", null for a product without options. */
  readonly title: string | null;
  readonly optionValues: readonly string[];
  readonly price: number;
  readonly reduction: Reduction | null;
  /** When the price goes back to the usual one; null when it is the usual one. */
  readonly priceUntil: Date | null;
  readonly sku: string | null;
  readonly barcode: string | null;
  readonly weightGrams: number;
  readonly requiresShipping: boolean;
  readonly taxable: boolean;
  /** Pieces that may be sold now, never negative; null when sold without limit. */
  readonly stockLeft: number | null;
  readonly available: boolean;
  readonly pictureId: string | null;
};

export type ProductOption = { readonly name: string; readonly values: readonly string[] };
type CollectionLink = { readonly id: string; readonly handle: string; readonly title: string };

/** Everything a product page shows. */
export type ProductPage = {
  readonly id: string;
  readonly handle: string;
  readonly title: string;
  /** Sanitised when it was saved. */
  readonly descriptionHtml: string;
  /** The beginning of the description as plain text. */
  readonly summary: string;
  readonly vendor: string;
  readonly productType: string;
  readonly tags: readonly string[];
  readonly seoTitle: string | null;
  readonly seoDescription: string | null;
  readonly giftCard: boolean;
  readonly taxClass: string;
  readonly publishedAt: Date;
  readonly updatedAt: Date;
  readonly options: readonly ProductOption[];
  readonly variants: readonly ProductVariant[];
  readonly pictures: readonly Picture[];
  /** Published ones, by hand before by rule: the first is the breadcrumb. */
  readonly collections: readonly CollectionLink[];
  readonly minPrice: number;
  readonly maxPrice: number;
  readonly available: boolean;
  readonly related: readonly ProductCard[];
};

/** What a list shows of a product. */
export type ProductCard = {
  readonly id: string;
  readonly handle: string;
  readonly title: string;
  readonly vendor: string;
  readonly productType: string;
  readonly minPrice: number;
  readonly maxPrice: number;
  /** Some variant is truthfully reduced. */
  readonly reduced: boolean;
  /** Lowest price of the 30 days before, of the cheapest variant; null when that one is not reduced. */
  readonly lowestPrior: number | null;
  /** Whole per cent off `lowestPrior`. */
  readonly percent: number | null;
  readonly available: boolean;
  readonly publishedAt: Date;
  /** At most two: the first is shown, the second on hover. */
  readonly pictures: readonly Picture[];
};

export type CollectionCard = CollectionLink & { readonly picture: Picture | null; readonly count: number };

export type CollectionPage = CollectionLink & {
  readonly descriptionHtml: string;
  readonly seoTitle: string | null;
  readonly seoDescription: string | null;
  readonly picture: Picture | null;
  readonly updatedAt: Date;
};

export type ListSort = "featured" | "newest" | "price" | "price_desc" | "title" | "popular";

export type ListQuery = {
  /** Only products of this collection, by its id. */
  readonly collectionId?: string | undefined;
  readonly onlyReduced?: boolean | undefined;
  readonly onlyAvailable?: boolean | undefined;
  readonly sort?: ListSort | undefined;
  /** From 1. */
  readonly page?: number | undefined;
  readonly perPage?: number | undefined;
};

export type ProductList = {
  readonly products: readonly ProductCard[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
};

/** The home page's shelves; an empty one is not shown. */
export type HomeShelves = {
  readonly collections: readonly CollectionCard[];
  readonly newest: readonly ProductCard[];
  readonly popular: readonly ProductCard[];
  readonly reduced: readonly ProductCard[];
};

/** What a basket must know of a variant. */
export type VariantForSale = {
  readonly variantId: string;
  readonly productId: string;
  readonly handle: string;
  readonly slug: string;
  readonly title: string;
  /** "Oat / Large", null for a product without options. */
  readonly variantTitle: string | null;
  readonly sku: string | null;
  /** What everybody pays now. */
  readonly price: number;
  /** What it costs when no sale is on. */
  readonly usualPrice: number;
  readonly weightGrams: number;
  readonly requiresShipping: boolean;
  readonly taxable: boolean;
  readonly taxClass: string;
  readonly giftCard: boolean;
  /** Active and published at the moment asked about: may be bought if there is stock. */
  readonly onSale: boolean;
  /** Pieces that may be sold now, never negative; null when sold without limit. */
  readonly stockLeft: number | null;
  /** The variant's own picture, else the product's first. */
  readonly picture: Picture | null;
};

/** A quantity of a variant, as the stock verbs take it. */
export type StockLine = { readonly variantId: string; readonly quantity: number };
