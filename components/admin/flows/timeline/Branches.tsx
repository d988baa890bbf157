import type { Branching } from "./branching";
import type { Timing } from "./timeline-context";

type Props = { step: Branching; timing: Timing };

/**
 * The two ways on from a fork, one below the other; behind them they come together again. On a phone they take the width of the
 * line of time too, so that what stands in them can be read.
 */
export function Branches({ step, timing }: Props) {
  return (
    <div className="grid min-w-0 gap-2 pt-3 max-sm:-ml-10">
      {waysOf(step).map(([branch, label]) => (
        <section key={branch} aria-label={label} className="min-w-0 rounded-(--radius-l) bg-surface p-3">
          <h3 className="pb-3 text-sm font-medium">{label}</h3>
          {timing.line(step[branch], { of: step.id, branch }, label)}
        </section>
      ))}
    </div>
  );
}

function waysOf(step: Branching) {
  if (step.kind === "condition") return [["yes", "Yes"] as const, ["no", "No"] as const];
  const share = Number.isNaN(step.share) ? 0 : step.share;
  return [
    ["yes", `The first way (${share} %)`] as const,
    ["no", `The other way (${100 - share} %)`] as const,
  ];
}
