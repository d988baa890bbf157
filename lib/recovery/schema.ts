import { z } from "zod";

/** What is kept of the goods in a basket left behind. */
export const leftItemsSchema = z.array(
  z.object({ variantId: z.string(), quantity: z.int().min(1), unitPrice: z.int().min(0) }),
);
