import { z } from "zod";

/** What we write on everything we make at Stripe, to know it again when Stripe tells of it. */
export const paymentMetadataSchema = z.object({
  orderId: z.string().startsWith("ord_"),
  paymentId: z.string().startsWith("pay_"),
});
export type PaymentMetadata = z.infer<typeof paymentMetadataSchema>;

export const refundMetadataSchema = z.object({ refundId: z.string().startsWith("refd_") });

/** The little we keep of an event: what it is about. What became of that is always asked anew. */
export const storedEventSchema = z.object({
  objectType: z.string(),
  objectId: z.string().nullable(),
  metadata: z.record(z.string(), z.string()),
  paymentIntentId: z.string().nullable(),
});
export type StoredEvent = z.infer<typeof storedEventSchema>;

/** What the job of one Stripe event carries. */
export const stripeEventJobSchema = z.object({ eventId: z.string() });
/** What the job of one coupon carries: the payment it was made for. */
export const couponJobSchema = z.object({ paymentId: z.string() });
/** What the job that closes a payment page carries: which, and on whose behalf. */
export const closePaymentJobSchema = z.object({
  paymentId: z.string(),
  actor: z.string(),
  reason: z.string().optional(),
});
/** What the job of one refund carries. */
export const refundJobSchema = z.object({ refundId: z.string() });
