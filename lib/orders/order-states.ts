import type { OrderState } from "@/lib/platform/generated/client";

/**
 * Which state an order may go to from which. What is not in the table cannot happen.
 * `payment_processing` goes back to waiting when the bank said no and the order's link for paying still works.
 * `expired` and `cancelled` may still become `paid`: money that arrives late is honoured while the goods are there
 * (`mark-paid.ts` lets only orders do so that were never paid before). `refunded` goes back to where it was when the
 * bank returns a refund.
 */
export const orderStates: Readonly<Record<OrderState, readonly OrderState[]>> = {
  awaiting_payment: ["payment_processing", "paid", "cancelled", "expired"],
  payment_processing: ["awaiting_payment", "paid", "cancelled", "expired"],
  expired: ["payment_processing", "paid"],
  cancelled: ["payment_processing", "paid"],
  paid: ["part_shipped", "shipped", "delivered", "cancelled", "refunded"],
  part_shipped: ["shipped", "refunded"],
  shipped: ["delivered", "refunded"],
  delivered: ["refunded"],
  refunded: ["paid", "part_shipped", "shipped", "delivered"],
};

/** Whether the table of moves has this one. */
export function mayMove(from: OrderState, to: OrderState): boolean {
  return orderStates[from].includes(to);
}
