import { z } from "zod";

/** What the check or the import of a file came to, as it is kept. */
export const fileReportSchema = z.object({
  format: z.enum(["shopify", "woocommerce"]),
  encoding: z.string(),
  rows: z.int(),
  products: z.int(),
  created: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  failed: z.int(),
  cancelled: z.boolean(),
  /** All of them, of which only the first are kept. */
  problemCount: z.int(),
  problems: z.array(z.object({ line: z.int(), handle: z.string().nullable(), reason: z.string() })),
  examples: z.array(
    z.object({ line: z.int(), handle: z.string(), outcome: z.enum(["created", "updated", "unchanged"]) }),
  ),
});

export type FileReport = z.infer<typeof fileReportSchema>;

export const importIdSchema = z.object({ id: z.string().max(60) });
export const importJobSchema = z.object({ importId: z.string() });
