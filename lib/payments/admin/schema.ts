import { z } from "zod";
import { withdrawalLinesSchema } from "@/lib/orders/withdrawals/schema";

const orderId = z.string().startsWith("ord_").max(60);

/** What goes back: pieces and delivery, or a plain sum in minor units. */
const what = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("lines"), lines: withdrawalLinesSchema, delivery: z.boolean() }),
  z.object({
    kind: z.literal("amount"),
    amount: z.int("Enter a sum of money.").min(1, "Enter a sum of money."),
  }),
]);

export const weighSchema = z.object({ orderId, what });

export const refundSchema = z.object({
  orderId,
  what,
  /** Lines whose pieces go back on the shelf. */
  restock: z.array(z.string().max(60)).max(500),
  /** Lines of which the buyer has the refunded pieces, while others are still to be sent. */
  sent: z.array(z.string().max(60)).max(500).default([]),
  reason: z.string().trim().min(1, "Say why, for those who look at it later.").max(300),
  /** Made with the form, so that pressing twice refunds once. */
  key: z.string().min(8).max(60),
  /** The sum that the button said, in minor units: no other is refunded. */
  agreed: z.int().min(1),
  /** What had been refunded of the order when the form was opened, in minor units: two people do not pay back the same. */
  before: z.int().min(0),
});
export type RefundInput = z.input<typeof refundSchema>;

/** The same for a return that came back; its pieces were put away then. */
export const refundReturnSchema = refundSchema.extend({ returnId: z.string().startsWith("ret_").max(60) });

export const closeFailureSchema = z.object({ refundId: z.string().startsWith("refd_").max(60) });

export const cancelSchema = z.object({ orderId, reason: z.string().trim().max(300).default("") });

export const paidByHandSchema = z.object({
  orderId,
  kind: z.enum(["bank_transfer", "cash", "other"]),
  reference: z.string().trim().max(200).default(""),
});
