import { z } from "zod";
import { discountFormSchema } from "@/lib/discounts/admin/schema";
import { countryCodes } from "@/lib/values/country-codes";

const typed = z.string().trim().max(200);

export const trySchema = z.object({
  lines: z
    .array(z.object({ variantId: z.string().max(60), quantity: z.coerce.number().int().min(1).max(999) }))
    .min(1, "Put something into the basket first.")
    .max(50),
  country: typed.toUpperCase().refine((code) => countryCodes.includes(code), "Choose a country."),
  postcode: typed,
  codes: typed,
  email: typed,
  signedIn: z.boolean(),
  firstOrder: z.boolean(),
  tags: typed,
  /** Whether the customer is in the segments that offers are for. */
  inSegments: z.boolean(),
  /** Name of the step of the points programme they stand on; "" for none. */
  tier: typed,
  /** In the shop's time zone; "" for now. */
  moment: typed,
  /** An offer that is being written: it counts as it would if it were saved and switched on. */
  draft: discountFormSchema.nullable(),
});
