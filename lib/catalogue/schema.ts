import { z } from "zod";
import { slugOf } from "./handles/slug-of";

const maxAmount = 1_000_000_000;

/** Text the database can hold: no NUL, no half surrogate pairs. */
const text = (longest: number) =>
  z
    .string()
    .transform((value) => value.toWellFormed().replaceAll("\0", ""))
    .pipe(z.string().max(longest));
const line = (longest: number) =>
  text(longest * 4)
    .transform((value) => value.replace(/\s+/gu, " ").trim())
    .pipe(z.string().max(longest));
const name = (longest: number) => line(longest).pipe(z.string().min(1));
const amount = z.int().min(0).max(maxAmount);
const orNull = <T extends z.ZodType>(schema: T) => schema.nullable().default(null);
const emptyAsNull = (longest: number) => orNull(line(longest)).transform((value) => value || null);

export const handleSchema = z
  .string()
  .min(1)
  .max(255)
  .refine((value) => slugOf(value) === value, "is not a form fit for an address");

/** A picture by its id here, or by the address it is to be fetched from. */
const pictureInput = z.strictObject({
  mediaId: z.string().optional(),
  sourceUrl: z
    .url({ protocol: /^https?$/ })
    .max(2048)
    .optional(),
  alt: line(1000).default(""),
  /** Somebody decided that it needs no text; left out: as it is. */
  altExcused: z.boolean().optional(),
});

const extra = z.record(z.string().max(255), text(65_536)).default({});

const variantInput = z.strictObject({
  /** Which of the product's variants it is; left out: the one of its choice, else the one of its SKU. */
  id: z.string().optional(),
  /** One value an option, in their order; empty for a product without options. */
  optionValues: z.array(name(255)).max(10).default([]),
  price: amount,
  compareAtPrice: orNull(amount),
  costPerItem: orNull(amount),
  sku: emptyAsNull(255),
  barcode: emptyAsNull(255),
  weightGrams: z.int().min(0).max(100_000_000).default(0),
  requiresShipping: z.boolean().default(true),
  taxable: z.boolean().default(true),
  tracked: z.boolean().default(true),
  oversell: z.boolean().default(false),
  /** Pieces on the shelf; left out: as it is (a new variant has none). */
  onHand: z.int().min(-maxAmount).max(maxAmount).optional(),
  /** Which of the product's pictures shows it: its place in `pictures`. */
  picture: z.int().min(0).optional(),
  /** True earlier prices, oldest first; only a new variant takes them. */
  earlierPrices: z.array(z.strictObject({ price: amount, from: z.date() })).optional(),
  extra,
});

/** The one shape in which a product is saved, whoever saves it: import, demo shop, admin. */
export const productInputSchema = z
  .strictObject({
    handle: handleSchema,
    title: name(255),
    descriptionHtml: text(500_000).default(""),
    vendor: line(255).default(""),
    productType: line(255).default(""),
    tags: z.array(name(255)).max(250).default([]),
    status: z.enum(["draft", "active", "archived"]).default("active"),
    /** Left out: as it is; a new active product is published now. Null: not published. */
    publishedAt: z.date().nullable().optional(),
    seoTitle: emptyAsNull(255),
    seoDescription: emptyAsNull(1000),
    giftCard: z.boolean().default(false),
    /** Left out: as it is; standard for a new product. */
    taxClass: z.enum(["standard", "reduced", "zero"]).optional(),
    options: z
      .array(z.strictObject({ name: name(255), values: z.array(name(255)).min(1) }))
      .max(10)
      .default([]),
    variants: z.array(variantInput).min(1, "has nothing that can be bought").max(2048),
    pictures: z.array(pictureInput).max(250).default([]),
    /** Handles of the collections by hand it is in; left out: as it is. */
    collections: z.array(handleSchema).optional(),
    /** True: variants that are not named here stay as they are. */
    keepOthers: z.boolean().default(false),
    extra,
  })
  .superRefine((product, context) => {
    const seen = new Set<string>();
    product.variants.forEach((variant, index) => {
      const path = ["variants", index, "optionValues"];
      if (variant.optionValues.length !== product.options.length)
        context.addIssue({ code: "custom", path, message: "needs one value for each option" });
      const choice = JSON.stringify(variant.optionValues);
      if (seen.has(choice))
        context.addIssue({ code: "custom", path, message: "is the same choice as another variant" });
      seen.add(choice);
      if (variant.picture !== undefined && variant.picture >= product.pictures.length)
        context.addIssue({
          code: "custom",
          path: ["variants", index, "picture"],
          message: "is not one of the pictures",
        });
    });
    if (new Set(product.options.map((option) => option.name)).size !== product.options.length)
      context.addIssue({ code: "custom", path: ["options"], message: "has two options of one name" });
  });

export type ProductInput = z.infer<typeof productInputSchema>;
export type ProductDraft = z.input<typeof productInputSchema>;
export type VariantInput = ProductInput["variants"][number];

const conditionSchema = z.strictObject({
  field: z.enum(["type", "vendor", "tag", "title", "price", "compare_at_price", "stock", "weight"]),
  operator: z.enum([
    "equals",
    "not_equals",
    "contains",
    "starts_with",
    "ends_with",
    "greater_than",
    "less_than",
  ]),
  /** Prices are minor units, weights grams. */
  value: line(255),
});

/** Which products a collection by rule holds. */
export const collectionRulesSchema = z.strictObject({
  match: z.enum(["all", "any"]),
  conditions: z.array(conditionSchema).min(1).max(60),
});

export type CollectionRules = z.infer<typeof collectionRulesSchema>;
export type RuleCondition = z.infer<typeof conditionSchema>;

export const collectionInputSchema = z.strictObject({
  handle: handleSchema,
  title: name(255),
  descriptionHtml: text(500_000).default(""),
  /** Null: filled by hand. */
  rules: collectionRulesSchema.nullable().default(null),
  position: z.int().min(0).default(0),
  publishedAt: z.date().nullable().optional(),
  seoTitle: emptyAsNull(255),
  seoDescription: emptyAsNull(1000),
  mediaId: z.string().nullable().default(null),
});

export type CollectionDraft = z.input<typeof collectionInputSchema>;
