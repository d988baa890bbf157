import { record } from "@/lib/journal/record";
import { endUnpaid } from "@/lib/orders/end-unpaid";
import { markPaid } from "@/lib/orders/mark-paid";
import type { By } from "@/lib/orders/move-order";
import { startProcessing } from "@/lib/orders/start-processing";
import type { Tx } from "@/lib/platform/db";
import type { Payment, PaymentState } from "@/lib/platform/generated/client";
import { addJob } from "@/lib/platform/jobs/queue";
import { mayBecome } from "./payment-states";
import { refuseMoney } from "./refunds/refuse-money";
import type { SessionNews } from "./session-news";

const stripeSaid = { actor: "stripe" } as const;

/** What becomes of an order whose page was closed, and on whose behalf. */
export type Ending = { readonly to: "cancelled" | "expired"; readonly by: By };
const timeRanOut: Ending = { to: "expired", by: stripeSaid };

const ended: readonly PaymentState[] = ["succeeded", "refused", "failed", "expired"];

/** A coupon at Stripe serves one payment. It is deleted when that has ended, or thousands would gather there. */
async function clearAway(tx: Tx, { id: paymentId, orderId }: Payment): Promise<void> {
  const { discountTotal } = await tx.order.findUniqueOrThrow({ where: { id: orderId } });
  if (discountTotal > 0) await addJob(tx, "delete-coupon", { paymentId }, { key: `coupon:${paymentId}` });
}

async function become(tx: Tx, payment: Payment, to: PaymentState): Promise<boolean> {
  const moved = await tx.payment.updateMany({
    where: { id: payment.id, state: { in: mayBecome(to) } },
    data: { state: to },
  });
  if (moved.count === 1 && ended.includes(to)) await clearAway(tx, payment);
  return moved.count === 1;
}

async function settleMoney(tx: Tx, payment: Payment, now: Date): Promise<void> {
  if (!mayBecome("succeeded").includes(payment.state)) return;
  const paid = await markPaid(tx, payment.orderId, stripeSaid.actor, now);
  if (paid.ok) await become(tx, payment, "succeeded");
  else if (await become(tx, payment, "refused")) await refuseMoney(tx, payment, paid.reason, now);
}

async function settleFailure(tx: Tx, payment: Payment, code: string | null, now: Date): Promise<void> {
  if (!(await become(tx, payment, "failed"))) return;
  await endUnpaid(tx, payment.orderId, "cancelled", { ...stripeSaid, reason: "the payment failed" }, now);
  const data = { paymentId: payment.id, code, final: true };
  await record(tx, { type: "payment_failed", orderId: payment.orderId, data }, now);
}

/**
 * Brings a payment and its order in line with what Stripe says of its session. Holds the payment's row from the first line,
 * so that news which arrive twice or at once are settled one after the other; what is behind the times changes nothing.
 */
export async function settlePayment(
  tx: Tx,
  paymentId: string,
  news: SessionNews,
  now: Date,
  ending = timeRanOut,
): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM payment WHERE id = ${paymentId} FOR UPDATE`;
  const payment = await tx.payment.update({
    where: { id: paymentId },
    data: {
      lastAskedAt: now,
      ...(news.paymentIntentId ? { paymentIntentId: news.paymentIntentId } : {}),
      ...(news.card ? { cardFingerprint: news.card } : {}),
    },
  });
  if (news.kind === "paid") await settleMoney(tx, payment, now);
  if (news.kind === "failed") await settleFailure(tx, payment, news.code, now);
  if (news.kind === "processing" && (await become(tx, payment, "processing")))
    await startProcessing(tx, payment.orderId, stripeSaid, now);
  if (news.kind === "expired" && (await become(tx, payment, "expired")))
    await endUnpaid(tx, payment.orderId, ending.to, ending.by, now);
}
