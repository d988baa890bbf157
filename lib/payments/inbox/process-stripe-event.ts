import { record } from "@/lib/journal/record";
import { db, type Tx } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { applySession } from "../apply-session";
import { applyDispute } from "../disputes/apply-dispute";
import { adoptRefunds } from "../refunds/adopt-refunds";
import { applyRefund } from "../refunds/apply-refund";
import { paymentMetadataSchema, refundMetadataSchema, type StoredEvent, storedEventSchema } from "../schema";

/** What money depends on. Other news of Stripe's (a coupon was made) are kept and need no work. */
const watched = new Set(["checkout.session", "payment_intent", "charge", "refund", "dispute"]);

async function paymentOf(subject: StoredEvent): Promise<string | null> {
  const ours = paymentMetadataSchema.safeParse(subject.metadata);
  if (ours.success) return ours.data.paymentId;
  const known: { sessionId: string }[] | { paymentIntentId: string }[] =
    subject.objectType === "checkout.session" && subject.objectId
      ? [{ sessionId: subject.objectId }]
      : subject.paymentIntentId
        ? [{ paymentIntentId: subject.paymentIntentId }]
        : [];
  if (known.length === 0) return null;
  const payment = await db().payment.findFirst({ where: { OR: known }, select: { id: true } });
  return payment?.id ?? null;
}

/** Every refund of ours on a payment of which Stripe says only that something was refunded. */
async function refundsOf(subject: StoredEvent, paymentId: string | null): Promise<string[]> {
  const ours = refundMetadataSchema.safeParse(subject.metadata);
  if (ours.success) return [ours.data.refundId];
  if (subject.objectType !== "charge" || !paymentId) return [];
  const refunds = await db().refund.findMany({
    where: { paymentId, stripeRefundId: { not: null } },
    select: { id: true },
  });
  return refunds.map((refund) => refund.id);
}

/** Whether the money is there and nothing is left that Stripe could be asked for. */
async function hasSucceeded(paymentId: string): Promise<boolean> {
  const where = { id: paymentId, state: "succeeded", paymentIntentId: { not: null } } as const;
  return (await db().payment.count({ where })) === 1;
}

async function close(tx: Tx, eventId: string, outcome: string, now: Date): Promise<boolean> {
  const closed = await tx.stripeEvent.updateMany({
    where: { id: eventId, processedAt: null },
    data: { processedAt: now, outcome },
  });
  return closed.count === 1;
}

/**
 * Works on one event of the inbox. The event only says where to look: Stripe is asked for the truth, so its age and order do
 * not matter, and working on it twice finds everything done.
 */
export async function processStripeEvent(eventId: string, now: Date): Promise<void> {
  const event = await db().stripeEvent.findUnique({ where: { id: eventId } });
  if (!event || event.processedAt) return;
  const subject = storedEventSchema.parse(event.payload);
  if (!watched.has(subject.objectType)) {
    await transact((tx) => close(tx, eventId, "not_watched", now));
    return;
  }
  if (subject.objectType === "dispute" && subject.objectId) {
    const ours = await applyDispute(subject.objectId, now);
    await transact((tx) => close(tx, eventId, ours ? "dispute" : "not_ours", now));
    return;
  }
  const paymentId = await paymentOf(subject);
  const refundIds = await refundsOf(subject, paymentId);
  for (const refundId of refundIds) await applyRefund(refundId, now);
  const heardOf = subject.objectType === "checkout.session" ? subject.objectId : null;
  // What is not one of ours may have been refunded at Stripe itself.
  const refunded = subject.objectType === "refund" || event.type === "charge.refunded";
  // Each payment is told of by four events or five; once it has succeeded, the others have nothing to add.
  const known = !refunded && paymentId !== null && (await hasSucceeded(paymentId));
  const asks = paymentId && refundIds.length === 0 && !known;
  const news = asks ? await applySession(paymentId, heardOf, now) : null;
  const ours = refundMetadataSchema.safeParse(subject.metadata).success;
  const adopted = paymentId && refunded && !ours ? await adoptRefunds(paymentId, now) : 0;
  const outcome = refundIds.length + adopted > 0 ? "refund" : (news?.kind ?? (known ? "paid" : "not_ours"));
  await transact(async (tx) => {
    if (!(await close(tx, eventId, outcome, now))) return;
    // Declined at the counter, so to speak: the page is still open and the buyer may try another card.
    if (event.type !== "payment_intent.payment_failed" || news?.kind !== "open" || !paymentId) return;
    const { orderId } = await tx.payment.findUniqueOrThrow({ where: { id: paymentId } });
    await record(
      tx,
      { type: "payment_failed", orderId, data: { paymentId, code: news.code, final: false } },
      now,
    );
  });
}
