import { shareDifference } from "@/lib/campaigns/report/share-difference";
import type { Difference } from "@/lib/campaigns/report/types";
import type { FlowFigures } from "./types";

/** Fewer in a group, or fewer buyers in both together, say nothing. */
const enough = { people: 100, buyers: 10 };

/** How much more often those who got letters bought than the held-out, with bounds at 95 %; null for too few to say. */
export function whatItBrought({ treated, held }: Pick<FlowFigures, "treated" | "held">): Difference | null {
  if (Math.min(treated.people, held.people) < enough.people) return null;
  if (treated.bought + held.bought < enough.buyers) return null;
  return shareDifference(
    { some: treated.bought, of: treated.people },
    { some: held.bought, of: held.people },
  );
}
