import { parseAmount } from "@/lib/values/parse-amount";
import { type Result, refusal, success } from "@/lib/values/result";
import type { CollectionRules, RuleCondition } from "../../schema";
import type { ConditionForm } from "./types";

const money = new Set<RuleCondition["field"]>(["price", "compare_at_price"]);
const whole = new Set<RuleCondition["field"]>(["stock", "weight"]);

/** Reads a rule as it was typed; refuses with a sentence for each condition that cannot be read, by its path. */
export function readConditions(
  match: CollectionRules["match"],
  conditions: readonly ConditionForm[],
  currency: string,
): Result<CollectionRules, "invalid", Record<string, string>> {
  const faults: Record<string, string> = {};
  if (conditions.length === 0) faults.conditions = "Give it at least one condition.";
  const read = conditions.map(({ field, operator, value }, index) => {
    const name = `conditions.${index}.value`;
    const text = value.trim();
    if (money.has(field)) {
      const amount = parseAmount(text, currency);
      if (amount === null) faults[name] = "Write an amount, such as 12.50.";
      return { field, operator, value: String(amount ?? 0) };
    }
    if (whole.has(field) && !/^-?\d{1,9}$/.test(text)) faults[name] = "Write a whole number.";
    if (text === "") faults[name] ??= "Say what it is compared with.";
    return { field, operator, value: text };
  });
  return Object.keys(faults).length > 0 ? refusal("invalid", faults) : success({ match, conditions: read });
}
