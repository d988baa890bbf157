import { sign } from "@/lib/platform/secrets/signing";

/** Address part of the page where an order that the shop wrote down is paid; told only to its buyer. */
export function payPath(orderId: string): string {
  return `/pay/${sign("pay-order", orderId)}`;
}
