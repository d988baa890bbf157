import type { FlowPlan, FlowStart } from "@/lib/flows/admin/types";

const birthdays = ["birthday"];

/**
 * A plan that begins with something else: what cannot go with it is taken out. Birthday letters go to whoever asked for one, and
 * nothing else does.
 * @param usual what letters are about where nothing is chosen yet
 */
export function beginWith(plan: FlowPlan, start: FlowStart, usual = "newsletter"): FlowPlan {
  const exits = plan.exits.filter((exit) => exit !== "left_segment" || start.kind === "segment_entered");
  const others = plan.topics.filter((topic) => !birthdays.includes(topic));
  const topics = start.kind === "birthday" ? birthdays : others.length > 0 ? others : [usual];
  return { ...plan, start, exits, topics };
}
