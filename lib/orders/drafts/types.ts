import type { DraftContent } from "./schema";

export type { DraftContent };

export type DraftLine = {
  readonly variantId: string;
  readonly title: string;
  readonly variantTitle: string | null;
  readonly sku: string | null;
  readonly quantity: number;
  readonly unitPrice: number;
  readonly total: number;
  /** Less on the shelf than asked for, or none; null when all is well. */
  readonly trouble: string | null;
};

/** What a draft comes to at this moment; sums in minor units. */
export type DraftSums = {
  readonly currency: string;
  readonly lines: readonly DraftLine[];
  readonly subtotal: number;
  readonly discountTotal: number;
  /** Of the discount, what the returned goods of an exchange were worth. */
  readonly credit: number;
  /** What goes back to the customer because those were worth more. */
  readonly owed: number;
  readonly deliveryTotal: number;
  /** What discounts did to it: "free with SUMMER"; null for nothing. */
  readonly deliveryOffer: string | null;
  readonly taxIncluded: number;
  readonly taxAdded: number;
  readonly total: number;
  readonly options: readonly { readonly id: string; readonly label: string; readonly price: number }[];
  readonly methodId: string | null;
  /** What is still missing before it can be ordered, as sentences. */
  readonly missing: readonly string[];
};

export type Draft = {
  readonly id: string;
  readonly version: number;
  readonly content: DraftContent;
  readonly sums: DraftSums;
  readonly returnId: string | null;
  readonly orderId: string | null;
};

export type DraftRow = {
  readonly id: string;
  readonly name: string;
  readonly by: string;
  readonly pieces: number;
  readonly updatedAt: Date;
};

export type FoundVariant = { readonly value: string; readonly label: string; readonly hint: string };
