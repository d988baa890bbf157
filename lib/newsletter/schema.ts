import { z } from "zod";

/** An address as it was typed. */
export const emailSchema = z
  .string()
  .default("")
  .transform((text) => text.normalize("NFC").trim())
  .pipe(z.email("Enter an e-mail address like name@example.com.").max(254));

export const joinSchema = z.object({
  email: emailSchema,
  from: z.enum(["footer", "landing", "archive"]).catch("landing"),
});

export const frequencySchema = z.enum(["every", "monthly"]).catch("every");

/** What was typed when a form could not be finished, from the visitor's own browser. */
export const typedJoinSchema = z.object({ email: z.string().max(300), topics: z.array(z.string().max(40)) });
