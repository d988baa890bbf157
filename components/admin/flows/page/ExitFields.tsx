import { Checkbox } from "@/components/ui/Checkbox";
import type { FlowPlan } from "@/lib/flows/admin/types";
import { mayEnd } from "./may-end";

type Exits = FlowPlan["exits"];
type Props = { plan: Pick<FlowPlan, "start" | "exits">; onChange: (exits: Exits) => void };

const labels: readonly (readonly [Exits[number], string])[] = [
  ["bought", "they buy"],
  ["gave_back", "they send the order back, or withdraw from it"],
  ["asked_help", "they ask a question about the order"],
  ["left_segment", "they leave the segment"],
];

/** What ends a flow before its last step: what goes with its beginning, and what was chosen before. */
export function ExitFields({ plan: { start, exits }, onChange }: Props) {
  return (
    <fieldset className="grid">
      <legend className="pb-1 text-sm font-medium">It ends early when</legend>
      {labels.map(([exit, label]) =>
        mayEnd(exit, start) || exits.includes(exit) ? (
          <Checkbox
            key={exit}
            label={label}
            checked={exits.includes(exit)}
            onChange={({ target }) =>
              onChange(target.checked ? [...exits, exit] : exits.filter((one) => one !== exit))
            }
          />
        ) : null,
      )}
      <p className="text-sm text-ink-soft">
        {start.kind === "browsed"
          ? "When they buy, put something into their basket or no longer want it, and when nothing of it can be had."
          : "And always when they no longer want letters."}
      </p>
    </fieldset>
  );
}
