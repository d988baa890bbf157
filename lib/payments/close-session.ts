import Stripe from "stripe";
import { db } from "@/lib/platform/db";
import { stripe } from "@/lib/platform/stripe";
import { transact } from "@/lib/platform/transact";
import { applySession } from "./apply-session";
import { createSession } from "./create-session";
import type { SessionNews } from "./session-news";
import { settlePayment } from "./settle-payment";

/**
 * Has Stripe take no more money for a payment, then settles what came of it: expired, or paid in the last moment.
 * A payment whose page may or may not have been opened (a crash in between) is opened first, to be sure.
 */
export async function closeSession(paymentId: string, now: Date): Promise<SessionNews["kind"] | null> {
  const opened = await createSession(paymentId);
  if (!opened.ok && opened.reason === "not_possible") {
    await transact((tx) =>
      settlePayment(tx, paymentId, { kind: "expired", paymentIntentId: null, code: null }, now),
    );
    return "expired";
  }
  const payment = await db().payment.findUniqueOrThrow({ where: { id: paymentId } });
  if (payment.state === "open" && payment.sessionId)
    try {
      await stripe().checkout.sessions.expire(payment.sessionId);
    } catch (error) {
      // It is no longer open: paid, under way or expired. Stripe says which below.
      if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error;
    }
  return applySession(paymentId, null, now);
}
