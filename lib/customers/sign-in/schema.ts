import { z } from "zod";

/** What the first step asks for. */
export const askSchema = z.object({
  email: z
    .string()
    .default("")
    .transform((text) => text.normalize("NFC").trim())
    .pipe(z.email("Enter an e-mail address like name@example.com.").max(254)),
});

/** Six digits as people type and paste them: with spaces, dashes, or in another script's digits. */
export const codeSchema = z.object({
  code: z
    .string()
    .default("")
    .transform((text) => text.normalize("NFKC").replace(/[\s\p{Pd}]/gu, ""))
    .pipe(z.string().regex(/^\d{6}$/, "Enter the six digits from the letter.")),
});

/** What was typed when the first step could not be finished, from the visitor's own browser. */
export const typedEmailSchema = z.object({ email: z.string().max(300) });
