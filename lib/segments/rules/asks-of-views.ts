import type { Rule } from "./types";

/** Whether a rule asks what somebody looked at: then who takes back their permission for that has to leave at once. */
export function asksOfViews(rule: Rule): boolean {
  if (rule.kind === "group") return rule.rules.some(asksOfViews);
  return rule.kind === "goods" && rule.field === "viewed";
}
