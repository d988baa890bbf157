import Stripe from "stripe";
import { db } from "@/lib/platform/db";
import { stripe } from "@/lib/platform/stripe";
import { transact } from "@/lib/platform/transact";
import { applySession } from "./apply-session";
import { createSession } from "./create-session";
import type { SessionNews } from "./session-news";
import { type Ending, settlePayment } from "./settle-payment";

/**
 * Has Stripe take no more money for a payment, then settles what came of it: expired, or paid in the last moment.
 * A payment whose page may or may not have been opened (a crash in between) is opened first, to be sure.
 * @param ending what becomes of the order; by default its time ran out
 */
export async function closeSession(
  paymentId: string,
  now: Date,
  ending?: Ending,
): Promise<SessionNews | null> {
  const opened = await createSession(paymentId);
  if (!opened.ok && opened.reason === "not_possible") {
    const closed: SessionNews = { kind: "expired", paymentIntentId: null, code: null, card: null };
    await transact((tx) => settlePayment(tx, paymentId, closed, now, ending));
    return closed;
  }
  const payment = await db().payment.findUniqueOrThrow({ where: { id: paymentId } });
  if (payment.state === "open" && payment.sessionId)
    try {
      await stripe().checkout.sessions.expire(payment.sessionId);
    } catch (error) {
      // It is no longer open: paid, under way or expired. Stripe says which below.
      if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error;
    }
  return applySession(paymentId, null, now, ending);
}
