import { z } from "zod";

/** What the page after ordering again is told, from the visitor's own browser. */
export const reorderedSchema = z.object({
  added: z.int().min(0),
  missing: z.array(
    z.object({ name: z.string().max(400), why: z.enum(["gone", "sold_out", "fewer", "basket_full"]) }),
  ),
});
