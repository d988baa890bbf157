import { sign } from "@/lib/platform/secrets/signing";

/** Address part of an order's own page; whoever has it may see and use the page, so it is told only to the buyer. */
export function orderPath(orderId: string): string {
  return `/orders/${sign("order", orderId)}`;
}
