import { startFacts } from "../plan/flow-facts";
import type { FlowPlan } from "../plan/types";
import type { HeardFact } from "./types";

/** Whether a fact is of the kind that begins a flow of this plan. */
export function beginsWith({ start, topics }: Pick<FlowPlan, "start" | "topics">, fact: HeardFact): boolean {
  if (fact.type !== startFacts[start.kind]) return false;
  switch (start.kind) {
    case "order_paid":
      return start.which === "any" || (start.which === "first") === (fact.firstOrder === true);
    case "parcel_delivered":
      return fact.delivered;
    case "consent_confirmed":
      return fact.topic !== null && topics.includes(fact.topic);
    case "segment_entered":
      return fact.because === "change" && fact.about.segmentId === start.segmentId;
    default:
      return true;
  }
}
