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

const count = z.coerce.number().int().min(0).max(999).optional().catch(undefined);
const word = z
  .string()
  .regex(/^[a-z_]{1,40}$/)
  .optional()
  .catch(undefined);

/** What the address of the basket page says of the form that led to it. Anything strange says nothing. */
export const happeningSchema = z
  .object({
    added: count,
    asked: count,
    removed: count,
    problem: word,
    variant: variantId.optional().catch(undefined),
  })
  .transform((happening) => ({
    ...happening,
    codeProblem: happening.problem === "malformed_code" ? "This is not how our codes are written." : null,
  }));
