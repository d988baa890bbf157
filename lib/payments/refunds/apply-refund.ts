import { db } from "@/lib/platform/db";
import { stripe } from "@/lib/platform/stripe";
import { transact } from "@/lib/platform/transact";
import { refundNews } from "./refund-news";
import { sendRefund } from "./send-refund";
import { settleRefund } from "./settle-refund";

/** Asks Stripe how a refund stands and settles it accordingly; one that Stripe has not heard of is sent. */
export async function applyRefund(refundId: string, now: Date): Promise<void> {
  const refund = await db().refund.findUnique({ where: { id: refundId } });
  if (!refund) return;
  if (!refund.stripeRefundId) return sendRefund(refundId, now);
  const news = refundNews(await stripe().refunds.retrieve(refund.stripeRefundId));
  await transact((tx) => settleRefund(tx, refundId, news, now));
}
