import { z } from "zod";
import { oneLine } from "./address/one-line";

const price = z
  .string()
  .trim()
  .regex(/^\d{1,9}([.,]\d{1,3})?$/)
  .transform((value) => Number(value.replace(",", ".")))
  .nullable()
  .catch(null);
const yes = z
  .literal("1")
  .transform(() => true)
  .catch(false);

/** The single values of a search, as an address carries them. Every field has a way to be wrong without harm. */
export const searchQuerySchema = z.object({
  text: z
    .string()
    .catch("")
    .transform((typed) => oneLine(typed, 120)),
  priceFrom: price,
  priceTo: price,
  inStock: yes,
  sort: z.enum(["best", "popular", "newest", "price", "price_desc"]).catch("best"),
  page: z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .pipe(z.int().min(1))
    .catch(1),
  literal: yes,
});
