import { z } from "zod";
import { returnWishSchema } from "../schema";

const returnId = z.string().startsWith("ret_").max(60);
const words = z
  .string()
  .transform((text) =>
    text
      .normalize("NFC")
      .replace(/\r\n?/g, "\n")
      .replace(/[^\P{Cc}\n]/gu, " ")
      .trim(),
  )
  .pipe(z.string().min(1, "Write what the customer is to know.").max(4_000, "4,000 letters are the most."));

export const judgeSchema = z.object({ returnId, instructions: words });
export const returnIdSchema = z.object({ returnId });
export const receiveSchema = z.object({
  returnId,
  lines: z
    .array(
      z
        .object({
          orderLineId: z.string().max(60),
          received: z.int().min(0).max(9_999),
          restocked: z.int().min(0).max(9_999),
        })
        .refine(
          ({ received, restocked }) => restocked <= received,
          "No more can go on the shelf than came back.",
        ),
    )
    .min(1)
    .max(500),
});
export const noteReturnSchema = returnWishSchema.extend({ orderId: z.string().startsWith("ord_").max(60) });
