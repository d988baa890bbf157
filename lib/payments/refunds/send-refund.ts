import Stripe from "stripe";
import { db } from "@/lib/platform/db";
import type { Refund } from "@/lib/platform/generated/client";
import { stripe } from "@/lib/platform/stripe";
import { transact } from "@/lib/platform/transact";
import { adoptRefunds } from "./adopt-refunds";
import { refundNews } from "./refund-news";
import { type RefundNews, settleRefund } from "./settle-refund";

async function ask(refund: Refund, paymentIntentId: string): Promise<RefundNews> {
  // An idempotency key is remembered for a day; a refund that was asked for longer ago is found by its name.
  const made = await stripe().refunds.list({ payment_intent: paymentIntentId, limit: 100 });
  const before = made.data.find((one) => one.metadata?.refundId === refund.id);
  if (before) return refundNews(before);
  try {
    const params = {
      payment_intent: paymentIntentId,
      amount: refund.amount,
      metadata: { refundId: refund.id },
    };
    return refundNews(await stripe().refunds.create(params, { idempotencyKey: refund.id }));
  } catch (error) {
    // Stripe says no, and would say so again. Anything else (network, overload) is thrown and tried again.
    if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error;
    return { state: "failed", stripeRefundId: null, error: error.message };
  }
}

/** Asks Stripe for a refund that was decided, once however often it is called, and settles what came of it. */
export async function sendRefund(refundId: string, now: Date): Promise<void> {
  const refund = await db().refund.findUnique({ where: { id: refundId }, include: { payment: true } });
  if (refund?.state !== "requested") return;
  const intent = refund.payment.paymentIntentId;
  if (!intent) throw new Error(`payment ${refund.paymentId} has money to refund and no payment intent`);
  const news = await ask(refund, intent);
  await transact((tx) => settleRefund(tx, refundId, news, now));
  // Stripe mostly refuses because somebody was faster in its dashboard.
  if (news.state === "failed") await adoptRefunds(refund.paymentId, now);
}
