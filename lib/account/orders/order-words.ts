import type { OrderPageState } from "@/lib/orders/page/types";

const words: Record<OrderPageState, readonly [sent: string, collected: string]> = {
  awaiting_payment: ["Not paid yet", "Not paid yet"],
  payment_processing: ["Waiting for your bank", "Waiting for your bank"],
  paid: ["Being packed", "Being put together"],
  part_shipped: ["Partly on its way", "Partly ready for you"],
  shipped: ["On its way", "Ready for you"],
  delivered: ["Arrived", "Collected"],
  cancelled: ["Cancelled", "Cancelled"],
  expired: ["Not paid in time", "Not paid in time"],
  refunded: ["Paid back", "Paid back"],
};

/** Where an order stands, in the words of a list. */
export function orderWords(state: OrderPageState, kind: "parcel" | "collection"): string {
  return words[state][kind === "collection" ? 1 : 0];
}
