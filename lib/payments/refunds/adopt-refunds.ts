import type Stripe from "stripe";
import { lockOrder } from "@/lib/orders/lock-order";
import { db, type Tx } from "@/lib/platform/db";
import type { Payment } from "@/lib/platform/generated/client";
import { stripe } from "@/lib/platform/stripe";
import { transact } from "@/lib/platform/transact";
import { createId } from "@/lib/values/id";
import { refundMetadataSchema } from "../schema";
import { refundNews } from "./refund-news";
import { settleFailure } from "./settle-failure";
import { settleRefund } from "./settle-refund";

/** Writes one refund down that was made at Stripe itself, if it is not yet, and settles it. */
async function adopt(tx: Tx, payment: Payment, made: Stripe.Refund, now: Date): Promise<void> {
  const { id: paymentId, orderId } = payment;
  const order = await lockOrder(tx, orderId);
  const news = refundNews(made);
  const known = await tx.refund.findUnique({ where: { stripeRefundId: made.id } });
  if (known) return settleRefund(tx, known.id, news, now);
  if (!order || news.state === "failed") return;
  // Money that was refused never became part of the order.
  if (payment.state === "succeeded") {
    // A refund of ours that Stripe is about to refuse still counts. The job is tried again when that is settled.
    if (order.refundedTotal + made.amount > order.total)
      throw new Error(`refund ${made.id} made at Stripe does not fit beside those under way for ${orderId}`);
    await tx.order.update({
      where: { id: orderId },
      data: { refundedTotal: { increment: made.amount } },
    });
  }
  const id = createId("refd");
  const { amount } = made;
  const row = { id, paymentId, key: `stripe:${made.id}`, amount, stripeRefundId: made.id };
  await tx.refund.create({
    data: { ...row, reason: "refunded at Stripe", actor: "stripe", createdAt: new Date(made.created * 1000) },
  });
  await settleFailure(tx, orderId, amount, now);
  await settleRefund(tx, id, news, now);
}

/**
 * Notes the refunds of a payment that somebody made at Stripe itself, in its dashboard: they count like our own, as plain
 * sums without pieces. May be called any number of times. Gives how many Stripe knows of that are not ours.
 */
export async function adoptRefunds(paymentId: string, now: Date): Promise<number> {
  const payment = await db().payment.findUnique({ where: { id: paymentId } });
  if (!payment?.paymentIntentId || (payment.state !== "succeeded" && payment.state !== "refused")) return 0;
  const made = await stripe().refunds.list({ payment_intent: payment.paymentIntentId, limit: 100 });
  const foreign = made.data.filter(({ metadata }) => !refundMetadataSchema.safeParse(metadata).success);
  for (const refund of foreign) await transact((tx) => adopt(tx, payment, refund, now));
  return foreign.length;
}
