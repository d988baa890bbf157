import type { ProductCard } from "@/lib/catalogue/types";

/** A saved product as it is sold now. */
export type SavedCard = {
  readonly card: ProductCard;
  /** What goes into the basket without a choice; null where there is one to make, or nothing left. */
  readonly variantId: string | null;
  /** "Oat / Large"; null for a product without options, and where there is a choice. */
  readonly variantTitle: string | null;
};

export type SavedPage = {
  readonly cards: readonly SavedCard[];
  /** How many are not sold any more and left out. */
  readonly gone: number;
  /** The whole address others see it under; null while it is not shared. */
  readonly shareUrl: string | null;
};
