import type { ReactNode } from "react";
import type { RuleEditing } from "@/components/admin/segments/fields/rule-editing";
import type { RuleWriting } from "@/components/admin/segments/rule/rule-words";
import type { Step } from "@/lib/flows/admin/types";
import type { Row } from "./change-steps";

/** What every part of the timeline is edited with. */
export type Timing = {
  readonly flowId: string | null;
  readonly mayWrite: boolean;
  /** Ids of letters that are saved, so that their pages are there. */
  readonly savedLetters: ReadonlySet<string>;
  readonly rules: RuleEditing;
  readonly writing: RuleWriting;
  /** Draws a further row of steps, for branches. */
  readonly line: (steps: readonly Step[], row: Row, label: string) => ReactNode;
  readonly change: (row: Row, change: (steps: readonly Step[]) => readonly Step[]) => void;
};
