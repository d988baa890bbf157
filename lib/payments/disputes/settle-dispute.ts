import { record } from "@/lib/journal/record";
import { disputeStanding, isInquiry, isOver } from "@/lib/orders/disputes/dispute-standing";
import type { Tx } from "@/lib/platform/db";

/** What Stripe says of a dispute. */
export type DisputeNews = {
  readonly id: string;
  readonly amount: number;
  readonly currency: string;
  readonly reason: string;
  readonly status: string;
  readonly dueBy: Date | null;
  readonly fundsTaken: boolean;
  readonly refundable: boolean;
  readonly createdAt: Date;
};

/**
 * Writes down where a dispute of a payment stands. That it began, that an inquiry became one, and how it ended are told of
 * once each; what is known already changes nothing. An end stays: Stripe reopens none under the same id.
 */
export async function settleDispute(
  tx: Tx,
  paymentId: string,
  { id, ...news }: DisputeNews,
  now: Date,
): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM payment WHERE id = ${paymentId} FOR UPDATE`;
  const known = await tx.dispute.findUnique({ where: { id } });
  if (known?.closedAt) return;
  const standing = disputeStanding(news.status);
  const over = isOver(standing);
  const closedAt = over ? now : null;
  await tx.dispute.upsert({
    where: { id },
    create: { id, paymentId, ...news, closedAt },
    update: { ...news, closedAt },
  });
  const { orderId } = await tx.payment.findUniqueOrThrow({ where: { id: paymentId } });
  const { amount, currency, reason, status } = news;
  const inquiry = isInquiry(status);
  if (!known || (isInquiry(known.status) && !inquiry))
    await record(
      tx,
      { type: "dispute_opened", orderId, data: { disputeId: id, amount, currency, reason, inquiry } },
      now,
    );
  if (over) await record(tx, { type: "dispute_closed", orderId, data: { disputeId: id, standing } }, now);
}
