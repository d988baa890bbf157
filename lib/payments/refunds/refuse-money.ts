import { record } from "@/lib/journal/record";
import type { Tx } from "@/lib/platform/db";
import type { Payment } from "@/lib/platform/generated/client";
import { addJob } from "@/lib/platform/jobs/queue";
import { createId } from "@/lib/values/id";

/**
 * Sends money back whole that came for an order which cannot have it: the goods were sold meanwhile, or it was paid already.
 * Once a payment; the order's own sums are untouched, because the money never became part of it.
 */
export async function refuseMoney(
  tx: Tx,
  payment: Payment,
  reason: "already_paid" | "ended" | "out_of_stock",
  now: Date,
): Promise<void> {
  const refundId = createId("refd");
  const { id: paymentId, orderId, amount, currency } = payment;
  const written = await tx.refund.createMany({
    data: [
      {
        id: refundId,
        paymentId,
        key: `refused:${paymentId}`,
        amount,
        reason,
        actor: "worker",
        createdAt: now,
      },
    ],
    skipDuplicates: true,
  });
  if (written.count === 0) return;
  await addJob(tx, "send-refund", { refundId }, { key: `refund:${refundId}` });
  if (reason === "out_of_stock")
    await record(tx, { type: "payment_refused", orderId, data: { paymentId, amount, currency } }, now);
}
