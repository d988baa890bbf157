import type { Rule } from "@/lib/segments/admin/types";

/** Whether every condition of a rule says something: only then can it be counted or saved. */
export function isComplete(rule: Rule): boolean {
  switch (rule.kind) {
    case "group":
      return rule.rules.length > 0 && rule.rules.every(isComplete);
    case "number":
    case "birthday":
      return Number.isSafeInteger(rule.value) && rule.value >= 0;
    case "date":
    case "tier":
      return rule.value !== "";
    case "set":
      return rule.values.length > 0;
    case "goods":
      return (
        rule.ids.length > 0 && (rule.days === null || (Number.isSafeInteger(rule.days) && rule.days > 0))
      );
  }
}
