import { z } from "zod";

const typed = z.string().max(1_000);

const conditions = z
  .array(
    z.strictObject({
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
      value: z.string().max(255, "255 letters are the most."),
    }),
  )
  .max(60, "60 conditions are the most.");

export const collectionFormSchema = z.strictObject({
  id: z.string().max(60).nullable(),
  version: z.int(),
  title: typed,
  handle: typed,
  descriptionHtml: z.string().max(500_000, "500,000 letters are the most."),
  kind: z.enum(["manual", "rule"]),
  match: z.enum(["all", "any"]),
  conditions,
  shown: z.boolean(),
  publishAt: z.string().max(40),
  position: z.string().max(10),
  seoTitle: typed,
  seoDescription: z.string().max(5_000),
  mediaId: z.string().max(60),
});

export const rulesFormSchema = z.strictObject({ match: z.enum(["all", "any"]), conditions });

const id = z.string().max(60);
export const collectionIdSchema = z.object({ id });
export const membersSchema = z.object({
  id,
  productIds: z.array(id).min(1).max(500),
});
export const moveMemberSchema = z.object({
  id,
  productId: id,
  /** The product it shall follow; null for the first place. */
  after: id.nullable(),
});
