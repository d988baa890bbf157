import { z } from "zod";

export const readerSchema = z.strictObject({ id: z.uuid() });

/** A file with what comes beside it. */
export const importSchema = z.object({
  /** The CSV itself. */
  text: z.string().max(3_500_000),
  topic: z.string().max(40),
  /** False only looks at the file. */
  apply: z.boolean(),
  /** For lines without proof of their own: where, when and how they agreed, in the words of whoever answers for it. */
  statement: z.string().trim().max(2_000).default(""),
});
