import type { Tx } from "@/lib/platform/db";

export type WaitingPayment = {
  readonly paymentId: string;
  readonly orderId: string;
  readonly fingerprint: string;
  readonly expiresAt: Date;
};

/** Payments a basket has under way that could still take money. */
export async function waitingPayments(tx: Tx, basketId: string): Promise<WaitingPayment[]> {
  const rows = await tx.payment.findMany({
    where: { state: { in: ["created", "open"] }, order: { basketId, state: "awaiting_payment" } },
    select: { id: true, expiresAt: true, order: { select: { id: true, fingerprint: true } } },
  });
  return rows.map(({ id, expiresAt, order }) => ({
    paymentId: id,
    expiresAt,
    orderId: order.id,
    fingerprint: order.fingerprint,
  }));
}
