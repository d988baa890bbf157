import type { ImportPage } from "@/lib/catalogue/admin/imports/types";
import { StateBadge, type StateTone } from "../kit/StateBadge";

const states: Record<ImportPage["state"], readonly [word: string, tone: StateTone]> = {
  checking: ["Being checked", "accent"],
  checked: ["Checked", "notice"],
  running: ["Being taken over", "accent"],
  done: ["Taken over", "success"],
  cancelled: ["Let go", "plain"],
  failed: ["Refused", "danger"],
};

/** Where the import of a file stands, as a badge. */
export function ImportState({ state }: Pick<ImportPage, "state">) {
  const [word, tone] = states[state];
  return <StateBadge tone={tone}>{word}</StateBadge>;
}
