import { z } from "zod";

/** Lines of an order with the pieces somebody withdraws from; also how they are stored. */
export const withdrawalLinesSchema = z.array(
  z.object({ orderLineId: z.string(), quantity: z.int().min(1).max(9_999) }),
);

/** One line of text as typed: composed, without control characters. */
const typed = (limit: number) =>
  z
    .string()
    .default("")
    .transform((text) =>
      text
        .normalize("NFC")
        .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
        .trim(),
    )
    .pipe(z.string().max(limit, `Please keep this under ${limit} characters.`));

/** What the first step asks for: who, where the receipt goes, and which pieces ("quantity:<line>" = pieces). */
export const declarationSchema = z.object({
  name: typed(100).pipe(z.string().min(1, "Enter your name.")),
  email: typed(254).pipe(z.email("Enter an e-mail address like name@example.com.")),
  lines: withdrawalLinesSchema.min(1, "Choose at least one thing to withdraw from."),
});

/** What the page is told of a first step that could not be finished, from the visitor's own browser. */
export const toldSchema = z.object({
  order: z.string(),
  problem: z.enum(["faults", "often", "changed"]),
  values: z.object({ name: z.string(), email: z.string(), lines: z.record(z.string(), z.number()) }),
});
