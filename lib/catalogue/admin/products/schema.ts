import { z } from "zod";

const typed = z.string().max(1_000);

const variantForm = z.strictObject({
  id: z.string().max(60).nullable(),
  optionValues: z.array(typed).max(10),
  price: typed,
  compareAtPrice: typed,
  costPerItem: typed,
  sku: typed,
  barcode: typed,
  weightGrams: typed,
  onHand: typed,
  onHandBefore: z.int(),
  tracked: z.boolean(),
  oversell: z.boolean(),
  requiresShipping: z.boolean(),
  taxable: z.boolean(),
  mediaId: z.string().max(60),
});

/** The editor's form, as it comes from the browser; what its texts mean is checked by `readProductDraft`. */
export const productFormSchema = z.strictObject({
  id: z.string().max(60).nullable(),
  version: z.int(),
  title: typed,
  handle: typed,
  descriptionHtml: z.string().max(500_000, "is too long: 500,000 letters are the most"),
  vendor: typed,
  productType: typed,
  tags: z.array(typed).max(250, "250 tags are the most"),
  status: z.enum(["draft", "active", "archived"]),
  publishAt: z.string().max(40),
  seoTitle: typed,
  seoDescription: z.string().max(5_000),
  taxClass: z.enum(["standard", "reduced", "zero"]),
  giftCard: z.boolean(),
  options: z.array(z.strictObject({ name: typed, values: z.array(typed).max(2_048) })).max(10),
  variants: z.array(variantForm).max(2_048, "2,048 variants are the most"),
  pictures: z
    .array(
      z.strictObject({
        mediaId: z.string().max(60),
        alt: z.string().max(4_000),
        altExcused: z.boolean(),
      }),
    )
    .max(250, "250 pictures are the most"),
  collections: z.array(z.string().max(255)).max(500),
});

export const productIdSchema = z.object({ id: z.string().max(60) });

export const stockFormSchema = z.strictObject({
  productId: z.string().max(60),
  moves: z
    .array(z.strictObject({ variantId: z.string().max(60), delta: z.int().min(-1_000_000).max(1_000_000) }))
    .min(1, "Say how many pieces came or went.")
    .max(2_048),
  reason: z.enum(["correction", "received", "damaged", "lost", "given_away"]),
  note: z.string().trim().max(500),
});

/** Prices that somebody thinks of, to see what the shop would show. */
export const pricesSchema = z.object({
  prices: z
    .array(
      z.object({
        variantId: z.string().max(60),
        price: z.int().min(0).max(1_000_000_000),
        compareAtPrice: z.int().min(0).max(1_000_000_000).nullable(),
      }),
    )
    .max(500),
});

export const undoSchema = z.object({ token: z.string().max(100_000) });
export const wordsSchema = z.object({ text: z.string().max(200) });
