import type { RuleNames } from "@/lib/segments/admin/types";

/** What every part of the rule's editor needs besides its own part of the rule. */
export type RuleEditing = {
  readonly names: RuleNames;
  /** Remembers how something just chosen is called. */
  readonly learn: (id: string, label: string) => void;
  /** Sentences by path: "rule.rules.0.value". */
  readonly errors: Readonly<Record<string, string>>;
};
