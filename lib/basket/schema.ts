import { z } from "zod";
import { isId } from "@/lib/values/id";

const variantId = z.string().refine((text) => isId("var", text), "no_variant");
const whole = z.coerce.number().int();

export const addSchema = z.object({ variant: variantId, quantity: whole.min(1).max(999).default(1) });
export const changeSchema = z.object({ variant: variantId, quantity: whole.min(0).max(999) });
export const removeSchema = z.object({ variant: variantId });
export const codeSchema = z.object({
  /** Empty: forget the code. */
  code: z
    .string()
    .normalize("NFKC")
    .trim()
    .max(64)
    .regex(/^[^\p{Cc}]*$/u),
});
