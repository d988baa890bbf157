import type Stripe from "stripe";
import { db } from "@/lib/platform/db";
import { stripe } from "@/lib/platform/stripe";
import { transact } from "@/lib/platform/transact";
import { paymentMetadataSchema } from "../schema";
import { disputeNews } from "./dispute-news";
import { settleDispute } from "./settle-dispute";

/** By the name we gave the payment at Stripe: a dispute may come before the news that it was paid. */
async function paymentOf({ payment_intent: intent }: Stripe.Dispute): Promise<string | null> {
  const ours = paymentMetadataSchema.safeParse(typeof intent === "object" ? intent?.metadata : null);
  if (!ours.success) return null;
  const payment = await db().payment.findUnique({ where: { id: ours.data.paymentId }, select: { id: true } });
  return payment?.id ?? null;
}

/** Asks Stripe how a dispute stands and writes it down. False when it is about a payment that is not the shop's. */
export async function applyDispute(disputeId: string, now: Date): Promise<boolean> {
  const dispute = await stripe().disputes.retrieve(disputeId, { expand: ["payment_intent"] });
  const paymentId = await paymentOf(dispute);
  if (!paymentId) return false;
  await transact((tx) => settleDispute(tx, paymentId, disputeNews(dispute), now));
  return true;
}
