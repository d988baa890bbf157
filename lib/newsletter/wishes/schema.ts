import { z } from "zod";
import { emailSchema } from "../schema";

/** What names a wish before anybody is named with it. */
export const wishedSchema = z.object({ kind: z.enum(["back", "price"]), variant: z.string().max(60) });

export const wishSchema = wishedSchema.extend({
  email: emailSchema,
  /** The price that stood beside the form, minor units. */
  price: z.coerce.number().int().min(0),
});
