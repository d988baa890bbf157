import { StateBadge, type StateTone } from "@/components/admin/kit/StateBadge";
import type { ReturnState as State } from "@/lib/orders/returns/types";

const states: Readonly<Record<State, readonly [StateTone, string]>> = {
  requested: ["notice", "Asked for"],
  approved: ["accent", "On its way back"],
  declined: ["danger", "Declined"],
  received: ["notice", "Arrived, to settle"],
  refunded: ["success", "Refunded"],
  exchanged: ["success", "Exchanged"],
  closed: ["plain", "Closed"],
};

/** Where a return stands, in a word. */
export function ReturnState({ state }: { state: State }) {
  const [tone, word] = states[state];
  return <StateBadge tone={tone}>{word}</StateBadge>;
}
