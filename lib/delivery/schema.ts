import { z } from "zod";
import { isCountry } from "@/lib/values/country";
import { normalPostcode } from "@/lib/values/postcode";
import { regions } from "@/lib/values/regions";

const blank = z
  .string()
  .max(40)
  .transform((text) => text.trim() || undefined)
  .optional();

/** Where a visitor says a parcel should go. A postcode the country's post would not know is an error of that field. */
export const destinationSchema = z
  .object({ country: z.string().refine(isCountry, "no_country"), postcode: blank, region: blank })
  .transform(({ country, postcode, region }, context) => {
    const written = postcode === undefined ? undefined : normalPostcode(country, postcode);
    if (written === null) context.addIssue({ code: "custom", path: ["postcode"], message: "no_postcode" });
    const known = regions(country).some(({ code }) => code === region);
    return { country, ...(written ? { postcode: written } : {}), ...(known && region ? { region } : {}) };
  });

/** The counter where goods are collected, as the owner writes it. */
export const collectFromSchema = z.object({ address: z.array(z.string()).min(1), hours: z.string() });

/** A page of this shop to return to, without its origin; anything else leads to the basket. */
const returnTo = z
  .string()
  .regex(/^\/(?![/\\])[\w\-./~%?=&+,:@!$'()*;]*$/)
  .max(2000)
  .optional()
  .catch(undefined);

export const returnSchema = z.object({ return: returnTo });

const typed = z.string().max(40).optional().catch(undefined);

/** What the address of the destination's form says of the attempt that led back to it. */
export const destinationFormSchema = z.object({
  problem: z.enum(["country", "postcode"]).optional().catch(undefined),
  country: typed,
  postcode: typed,
  return: returnTo,
});
