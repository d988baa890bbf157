import type { ExitKind, FlowPlan } from "./types";

/** What ends runs of a plan early. Who bought is never reminded of what they looked at, whatever was chosen. */
export function exitsOf({ start, exits }: Pick<FlowPlan, "start" | "exits">): readonly ExitKind[] {
  return start.kind === "browsed" ? [...new Set<ExitKind>(["bought", ...exits])] : exits;
}
