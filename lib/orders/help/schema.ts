import { z } from "zod";

/** A question as typed: several lines, no control characters but line ends. */
export const helpSchema = z.object({
  message: z
    .string()
    .default("")
    .transform((text) =>
      text
        .normalize("NFC")
        .replace(/\r\n?/g, "\n")
        .replace(/[^\P{Cc}\n]/gu, " ")
        .trim(),
    )
    .pipe(
      z
        .string()
        .min(1, "Write a line or two about what you need.")
        .max(4_000, "Please keep this under 4,000 characters."),
    ),
});

/** What was typed into a form that could not be finished, from the visitor's own browser. */
export const typedHelpSchema = z.object({ order: z.string(), message: z.string() });
