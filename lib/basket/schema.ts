import { z } from "zod";
import { isId } from "@/lib/values/id";
import type { VisitorQuestion } from "./types";

const variantId = z.string().refine((text) => isId("var", text), "no_variant");
const whole = z.coerce.number().int();

/** Products whose prices are asked at the most: more than a page shows. */
const mostShown = 100;

/** What a page wants to know, as it says it in an address or beside a form. What is no id is left out. */
export function visitorQuestion(
  variantId: string | null | undefined,
  products: string | null | undefined,
): VisitorQuestion {
  const productIds = (products ?? "")
    .split(",")
    .filter((id) => isId("prod", id))
    .slice(0, mostShown);
  return { variantId: variantId || null, productIds };
}

export const addSchema = z.object({
  variant: variantId,
  quantity: whole.min(1).max(999).default(1),
  /** With these the page's script says what it wants to know of its visitor with the answer. */
  looked: z.string().max(100).optional(),
  products: z.string().max(10_000).optional(),
});
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
