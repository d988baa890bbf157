import { z } from "zod";
import { toldFacts } from "@/lib/journal/types";

/** A fact as one process tells it to another, and the server to the browser. */
export const newsSchema = z.object({
  id: z.string().regex(/^\d{1,19}$/),
  type: z.enum(toldFacts),
  orderId: z.string().nullable(),
  productId: z.string().nullable(),
});
