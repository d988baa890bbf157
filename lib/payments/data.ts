import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";

const withOrder = {
  order: { include: { lines: { orderBy: { position: "asc" } } } },
} as const satisfies Prisma.PaymentInclude;

/** A payment with the order it pays and that order's lines. */
export type PaymentWithOrder = Prisma.PaymentGetPayload<{ include: typeof withOrder }>;

/** A payment by its id; null when there is none. */
export async function readPayment(tx: Tx, paymentId: string): Promise<PaymentWithOrder | null> {
  return tx.payment.findUnique({ where: { id: paymentId }, include: withOrder });
}

/** The payment that a session of Stripe's belongs to. */
export async function readPaymentOfSession(tx: Tx, sessionId: string): Promise<PaymentWithOrder | null> {
  return tx.payment.findUnique({ where: { sessionId }, include: withOrder });
}
