import Stripe from "stripe";
import { askKept } from "@/lib/platform/ask-kept";
import { db } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { Prisma } from "@/lib/platform/generated/client";
import { log } from "@/lib/platform/log";
import { stripe } from "@/lib/platform/stripe";
import { type Result, refusal, success } from "@/lib/values/result";
import { type PaymentToOpen, readPaymentToOpen } from "./data";
import { sessionParams } from "./session-params";

async function ask(payment: PaymentToOpen): Promise<Stripe.Checkout.Session> {
  const request = sessionParams(payment, env().APP_URL);
  const coupon =
    request.coupon &&
    (await stripe().coupons.create(request.coupon, { idempotencyKey: `${payment.id}:coupon` }));
  const discounts = coupon ? { discounts: [{ coupon: coupon.id }] } : {};
  return stripe().checkout.sessions.create(
    { ...request.session, ...discounts },
    { idempotencyKey: payment.id },
  );
}

/**
 * Has Stripe open its page for a payment, outside of any transaction. May be asked any number of times, also by several at
 * once or after a crash: the payment's id is the idempotency key, so there is one page. Refuses "ended" when the payment is
 * over and "not_possible" when Stripe will not open such a page (too late, or a sum it does not take).
 */
export async function createSession(
  paymentId: string,
): Promise<Result<{ url: string }, "ended" | "not_possible", string>> {
  const payment = await readPaymentToOpen(db(), paymentId);
  if (!payment) throw new Error(`payment ${paymentId} does not exist`);
  if (payment.state === "open" && payment.sessionUrl) return success({ url: payment.sessionUrl });
  if (payment.state !== "created") return refusal("ended", payment.state);
  try {
    const session = await ask(payment);
    if (session.amount_total !== payment.amount || !session.url) {
      await stripe().checkout.sessions.expire(session.id);
      throw new Error(
        `Stripe would charge ${session.amount_total} for payment ${paymentId} of ${payment.amount}`,
      );
    }
    await askKept(
      db(),
      Prisma.sql`
      UPDATE payment SET state = 'open', session_id = ${session.id}, session_url = ${session.url}, updated_at = clock_timestamp()
      WHERE id = ${paymentId} AND state = 'created'`,
    );
    return success({ url: session.url });
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error;
    log.warn({ paymentId, code: error.code, param: error.param }, "Stripe opened no page");
    return refusal("not_possible", error.message);
  }
}
