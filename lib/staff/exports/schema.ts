import { z } from "zod";
import { listRequestSchema } from "../lists/schema";

export const exportInputSchema = z.object({
  name: z.string().regex(/^[a-z-]{1,40}$/),
  request: listRequestSchema,
});

export const exportJobSchema = z.object({ exportId: z.string() });
