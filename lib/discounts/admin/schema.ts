import { z } from "zod";

const typed = z.string().trim().max(200);
const aim = z.enum(["all", "products", "collections"]);
const ids = z.array(z.string().max(60)).max(200);

export const discountFormSchema = z.object({
  id: z.string().max(60).nullable(),
  version: z.int(),
  title: z.string().trim().max(100, "100 letters are the most."),
  way: z.enum(["code", "codes", "automatic"]),
  code: typed,
  kind: z.enum(["percentage", "amount", "free_delivery", "buy_x_get_y", "free_gift"]),
  value: typed,
  perPiece: z.boolean(),
  aim,
  aimIds: ids,
  audience: z.enum(["everyone", "signed_in", "first_order", "tagged", "segment", "tier"]),
  audienceTags: typed,
  audienceSegments: ids,
  audienceTiers: ids,
  minimumSubtotal: typed,
  minimumQuantity: typed,
  buyQuantity: typed,
  getQuantity: typed,
  getAim: aim,
  getIds: ids,
  setsPerOrder: typed,
  giftVariantId: z.string().max(60),
  giftQuantity: typed,
  countries: z.string().trim().max(1_000),
  methodIds: ids,
  methodMaxPrice: typed,
  combinesWith: z.array(z.string().regex(/^(product|order|delivery)$/)).max(3),
  startsAt: typed,
  endsAt: typed,
  usageLimit: typed,
  perCustomerLimit: typed,
  active: z.boolean(),
});

export const discountIdSchema = z.object({ id: z.string().max(60) });

export const codesOrderSchema = z.object({
  id: z.string().max(60),
  prefix: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z0-9]{0,12}$/, "Up to 12 letters and digits, or nothing."),
  wanted: z.coerce
    .number("Write how many.")
    .int("Write a whole number.")
    .min(1, "At least one.")
    .max(10_000, "10,000 at once are the most."),
});

export const findChoicesSchema = z.object({
  what: z.enum(["products", "collections", "variants", "segments", "tiers"]),
  text: z.string().max(200),
});

export const codesJobSchema = z.object({ batchId: z.string() });

/** Ids with commas between them, as switching wrote them. */
export const undoSwitchSchema = z.object({
  token: z
    .string()
    .max(60_000)
    .transform((text) => text.split(",").filter(Boolean)),
});
