import type { Picture, ProductVariant } from "../types";

/** An address of the shop, when what it shows last changed as far as that is known, and its first picture. */
export type SitemapEntry = {
  readonly path: string;
  readonly changed: Date | null;
  readonly picture: string | null;
};

/** What feeds tell of a product. */
export type FeedProduct = {
  readonly id: string;
  readonly handle: string;
  readonly title: string;
  /** Plain text. */
  readonly description: string;
  readonly vendor: string;
  readonly productType: string;
  readonly publishedAt: Date;
  readonly pictures: readonly Picture[];
  readonly options: readonly string[];
  readonly variants: readonly ProductVariant[];
};

/** Where a feed belongs. */
export type FeedShop = {
  /** Without a slash at the end. */
  readonly url: string;
  readonly name: string;
  readonly tagline: string;
  readonly currency: string;
  readonly locale: string;
};
