import type { FlowPlan, FlowStart } from "@/lib/flows/admin/types";

type Exit = FlowPlan["exits"][number];

/** Beginnings that are about an order, which can go back or be asked about. */
const aboutOrders: readonly FlowStart["kind"][] = ["order_paid", "parcel_delivered"];

/** Whether an exit can be chosen: each asks about what the flow begins with, and buying always ends reminders of what was looked at. */
export function mayEnd(exit: Exit, { kind }: FlowStart): boolean {
  switch (exit) {
    case "bought":
      return kind !== "browsed";
    case "gave_back":
    case "asked_help":
      return aboutOrders.includes(kind);
    case "left_segment":
      return kind === "segment_entered";
  }
}
