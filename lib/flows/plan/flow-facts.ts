import type { FactType } from "@/lib/journal/types";
import { exitsOf } from "./exits-of";
import type { ExitKind, FlowPlan, StartKind } from "./types";

/** The fact that begins a flow, by the kind of its start; null where a day does. */
export const startFacts = {
  order_paid: "order_paid",
  parcel_delivered: "parcel_delivered",
  consent_confirmed: "consent_confirmed",
  segment_entered: "segment_entered",
  replenish: null,
  birthday: null,
  browsed: null,
} as const satisfies Record<StartKind, FactType | null>;

/** After which facts a run is asked whether this has come to end it. */
const exitFacts: Record<ExitKind, readonly FactType[]> = {
  bought: ["order_paid"],
  left_segment: ["segment_left"],
  gave_back: ["withdrawal_confirmed", "order_refunded", "return_moved"],
  asked_help: ["help_asked"],
};

/** The facts that may end runs of a flow; taking consent back always does. */
export function endingFacts(exits: readonly ExitKind[]): FactType[] {
  return [...new Set<FactType>(["consent_withdrawn", ...exits.flatMap((exit) => exitFacts[exit])])];
}

/** All facts that a flow of this plan is to be told of while it is on. */
export function flowFacts(plan: FlowPlan): FactType[] {
  const start = startFacts[plan.start.kind];
  return [...new Set([...(start ? [start] : []), ...endingFacts(exitsOf(plan))])];
}
