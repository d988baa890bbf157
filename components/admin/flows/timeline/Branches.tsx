import type { Branching } from "./branching";
import type { Timing } from "./timeline-context";

type Props = { step: Branching; yes: string; no: string; timing: Timing };

/** The two ways on from a fork, one below the other; behind them they come together again. */
export function Branches({ step, yes, no, timing }: Props) {
  return (
    <div className="grid min-w-0 gap-2 pt-3">
      {[["yes", yes] as const, ["no", no] as const].map(([branch, label]) => (
        <section key={branch} aria-label={label} className="min-w-0 rounded-(--radius-l) bg-surface p-3">
          <h3 className="pb-3 text-sm font-medium">{label}</h3>
          {timing.line(step[branch], { of: step.id, branch }, label)}
        </section>
      ))}
    </div>
  );
}
