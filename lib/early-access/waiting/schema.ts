import { z } from "zod";
import { emailSchema } from "@/lib/newsletter/schema";

/** What the form of an announced sale posts. */
export const waitSchema = z.object({
  email: emailSchema,
  /** The mark of the words that stood beside the form. */
  words: z.string().max(40),
});
