import { z } from "zod";

/** Words of a letter as they are kept: only the parts that are not ours. */
export const wordingSchema = z
  .strictObject({
    subject: z.string(),
    preview: z.string(),
    heading: z.string(),
    opening: z.string(),
    closing: z.string(),
  })
  .partial();
