import type { FlowPlan } from "@/lib/flows/admin/types";

const words = {
  bought: "buy",
  gave_back: "send the order back",
  asked_help: "ask a question about it",
  left_segment: "leave the segment",
} as const;

/** What ends a flow early, in a sentence: "Ends at once when they buy or no longer want letters." */
export function exitSentence({ start, exits }: Pick<FlowPlan, "start" | "exits">): string {
  const always = start.kind === "browsed" ? ["buy", "put something into their basket"] : [];
  const all = [...new Set([...always, ...exits.map((exit) => words[exit]), "no longer want letters"])];
  const last = all.pop();
  return `Ends at once when they ${all.length > 0 ? `${all.join(", ")} or ${last}` : last}.`;
}
