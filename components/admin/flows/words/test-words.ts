import { type RuleWriting, ruleWords } from "@/components/admin/segments/rule/rule-words";
import type { StepOf } from "@/lib/flows/admin/types";

/** What a fork asks, as a question. */
export function testWords(test: StepOf<"condition">["test"], writing: RuleWriting): string {
  if (test.kind === "bought") return "Have they bought since it began?";
  return `Are they ${ruleWords(test.rule, writing)
    .replace(/^Customers/, "customers")
    .replace(/\.$/, "?")}`;
}
