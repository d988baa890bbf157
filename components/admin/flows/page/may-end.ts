import type { FlowPlan, FlowStart } from "@/lib/flows/admin/types";

/** Whether an exit can be chosen: what somebody looked at is no order, and buying always ends reminders of it. */
export function mayEnd(exit: FlowPlan["exits"][number], { kind }: FlowStart): boolean {
  if (kind === "browsed") return false;
  return exit !== "left_segment" || kind === "segment_entered";
}
