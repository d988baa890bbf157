import { StateBadge, type StateTone } from "@/components/admin/kit/StateBadge";
import type { OrderState as State } from "@/lib/orders/admin/types";

const states: Readonly<Record<State, readonly [StateTone, string]>> = {
  awaiting_payment: ["plain", "Unpaid"],
  payment_processing: ["plain", "Payment under way"],
  paid: ["accent", "To pack"],
  part_shipped: ["notice", "Part shipped"],
  shipped: ["success", "Shipped"],
  delivered: ["success", "Delivered"],
  cancelled: ["danger", "Cancelled"],
  expired: ["plain", "Expired"],
  refunded: ["danger", "Refunded"],
};

/** Where an order stands, in a word. */
export function OrderState({ state, packed = false }: { state: State; packed?: boolean }) {
  const waits = packed && (state === "paid" || state === "part_shipped");
  const [tone, word] = waits ? (["notice", "Packed"] as const) : states[state];
  return <StateBadge tone={tone}>{word}</StateBadge>;
}
