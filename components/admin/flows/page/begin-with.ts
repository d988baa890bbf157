import type { FlowPlan, FlowStart } from "@/lib/flows/admin/types";
import { mayEnd } from "./may-end";

/** Beginnings with a permission of their own: their letters go to whoever gave that, and nothing else does. */
const own: Readonly<Partial<Record<FlowStart["kind"], string>>> = {
  birthday: "birthday",
  browsed: "browsing",
};

/**
 * A plan that begins with something else: what cannot go with it is taken out, permissions of other beginnings among it.
 * @param usual what letters are about where nothing is chosen yet
 */
export function beginWith(plan: FlowPlan, start: FlowStart, usual = "newsletter"): FlowPlan {
  const exits = plan.exits.filter((exit) => mayEnd(exit, start));
  const others = plan.topics.filter((topic) => !Object.values(own).includes(topic));
  const mine = own[start.kind];
  const topics = mine ? [mine] : others.length > 0 ? others : [usual];
  return { ...plan, start, exits, topics };
}
