import { z } from "zod";
import { isId } from "@/lib/values/id";

const variantId = z.string().refine((text) => isId("var", text), "no_variant");
const whole = z.coerce.number().int();

export const addSchema = z.object({ variant: variantId, quantity: whole.min(1).max(999).default(1) });
export const changeSchema = z.object({ variant: variantId, quantity: whole.min(0).max(999) });
export const removeSchema = z.object({ variant: variantId });
const code = z
  .string()
  .normalize("NFKC")
  .trim()
  .max(64)
  .regex(/^[^\p{Cc}\s,;]*$/u);
export const codeSchema = z.object({
  /** One code to try; empty: forget all. */
  code: code.default(""),
  /** The one to forget. */
  forget: code.min(1).optional(),
});

const count = z.coerce.number().int().min(0).max(999).optional().catch(undefined);
const word = z
  .string()
  .regex(/^[a-z_]{1,40}$/)
  .optional()
  .catch(undefined);

const codeProblems: ReadonlyMap<string, string> = new Map([
  ["malformed_code", "This is not how our codes are written."],
  ["too_many_codes", "There are as many codes as fit. Leave one out first."],
]);

/** What the address of the basket page says of the form that led to it. Anything strange says nothing. */
export const happeningSchema = z
  .object({
    added: count,
    asked: count,
    removed: count,
    back: count,
    problem: word,
    variant: variantId.optional().catch(undefined),
  })
  .transform((happening) => ({
    ...happening,
    codeProblem: codeProblems.get(happening.problem ?? "") ?? null,
  }));
