import { z } from "zod";

export const savedFormSchema = z.object({
  product: z.string().min(1).max(60),
  variant: z.string().min(1).max(60).optional(),
});
export const moveFormSchema = savedFormSchema.extend({ variant: z.string().min(1).max(60) });
