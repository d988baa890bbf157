import type { PaymentState } from "@/lib/platform/generated/client";

/**
 * Which state a payment may go to from which. It only ever moves towards an end, so that news which arrive twice, late or
 * in the wrong order change nothing. `expired` may still end in money: a slow bank, or a page left open.
 */
export const paymentStates: Readonly<Record<PaymentState, readonly PaymentState[]>> = {
  created: ["open", "processing", "succeeded", "failed", "expired", "refused"],
  open: ["processing", "succeeded", "failed", "expired", "refused"],
  processing: ["succeeded", "failed", "refused"],
  expired: ["processing", "succeeded", "refused"],
  failed: ["succeeded", "refused"],
  succeeded: [],
  refused: [],
};

/** The states from which a payment may go to this one, for a conditional update. */
export function mayBecome(to: PaymentState): PaymentState[] {
  return (Object.keys(paymentStates) as PaymentState[]).filter((from) => paymentStates[from].includes(to));
}
