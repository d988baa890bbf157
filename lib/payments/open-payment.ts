import { record } from "@/lib/journal/record";
import { askKept } from "@/lib/platform/ask-kept";
import type { Tx } from "@/lib/platform/db";
import { rowsInto } from "@/lib/platform/rows-into";
import { createId } from "@/lib/values/id";

/** How long a hosted page stays open. Stripe's least is 30 minutes from when it hears of it; the rest is for delays on the way. */
export const openPaymentMinutes = 35;

export type PaymentInput = {
  readonly orderId: string;
  readonly basketId: string | null;
  readonly amount: number;
  readonly currency: string;
  readonly expiresAt: Date;
};

/** Begins an attempt to pay, in the transaction that placed the order. Stripe hears of it afterwards (`create-session.ts`). */
export async function openPayment(tx: Tx, input: PaymentInput, now: Date): Promise<string> {
  const { orderId, basketId, amount, currency, expiresAt } = input;
  const paymentId = createId("pay");
  const payment = { id: paymentId, orderId, amount, currency, expiresAt, createdAt: now, updatedAt: now };
  await askKept(tx, rowsInto("payment", [payment]));
  await record(
    tx,
    { type: "went_to_pay", basketId, orderId, data: { paymentId, total: amount, currency } },
    now,
  );
  return paymentId;
}
