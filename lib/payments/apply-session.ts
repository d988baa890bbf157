import Stripe from "stripe";
import { db } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { stripe } from "@/lib/platform/stripe";
import { transact } from "@/lib/platform/transact";
import { type SessionNews, sessionNews } from "./session-news";
import { type Ending, settlePayment } from "./settle-payment";

const gone: SessionNews = { kind: "expired", paymentIntentId: null, code: null, card: null };

async function askStripe(paymentId: string, sessionId: string, amount: number): Promise<SessionNews | null> {
  try {
    const session = await stripe().checkout.sessions.retrieve(sessionId, {
      expand: ["payment_intent.latest_charge"],
    });
    if (session.metadata?.paymentId !== paymentId) return null;
    const news = sessionNews(session);
    if (news.kind === "paid" && session.amount_total !== amount)
      throw new Error(`Stripe took ${session.amount_total} for payment ${paymentId} of ${amount}`);
    return news;
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeInvalidRequestError) || error.statusCode !== 404) throw error;
    log.error({ paymentId, sessionId }, "Stripe no longer knows a session; its payment is taken as expired");
    return gone;
  }
}

/**
 * Asks Stripe how a payment stands and settles it accordingly. The one road for webhooks, the return page, reconciliation
 * and cancelling: whoever is late only finds what is true already. Gives the standing, or null when there is no session yet
 * or it is not this payment's.
 * @param ending what becomes of the order when the page turns out closed; by default its time ran out
 * @param heardOf the session an event told of, for a payment whose own note of it was lost
 */
export async function applySession(
  paymentId: string,
  heardOf: string | null,
  now: Date,
  ending?: Ending,
): Promise<SessionNews | null> {
  const payment = await db().payment.findUnique({ where: { id: paymentId } });
  const sessionId = payment?.sessionId ?? heardOf;
  if (!payment || !sessionId) return null;
  const news = await askStripe(paymentId, sessionId, payment.amount);
  if (!news) return null;
  await transact(async (tx) => {
    if (!payment.sessionId)
      await tx.payment.updateMany({ where: { id: paymentId, sessionId: null }, data: { sessionId } });
    await settlePayment(tx, paymentId, news, now, ending);
  });
  return news;
}
