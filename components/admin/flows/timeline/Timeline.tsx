import clsx from "clsx";
import type { Step } from "@/lib/flows/admin/types";
import { AddStep } from "./AddStep";
import { type Row, withStep } from "./change-steps";
import { StepRow } from "./StepRow";
import type { Timing } from "./timeline-context";

type Props = { steps: readonly Step[]; row: Row; timing: Timing; label: string };

/** A row of steps, one below the other, along the line of time. */
export function Timeline({ steps, row, timing, label }: Props) {
  const add = (at: number, place: string) =>
    timing.mayWrite ? (
      <AddStep place={place} onAdd={(step) => timing.change(row, withStep(at, step))} />
    ) : null;
  return (
    <ol aria-label={label} className="grid min-w-0 grid-cols-1">
      {steps.map((step, at) => (
        <li
          key={step.id}
          className={clsx(
            "relative min-w-0 pb-3 pl-10",
            "before:absolute before:top-0 before:bottom-0 before:left-[0.9375rem] before:w-px before:bg-line",
          )}
        >
          <StepRow step={step} at={at} last={steps.length - 1} row={row} timing={timing} />
          <div className="pt-2">{add(at + 1, `after step ${at + 1}`)}</div>
        </li>
      ))}
      {steps.length === 0 ? (
        <li className="flex items-center gap-3 pb-3 text-sm text-ink-soft">
          <span>Goes on at once.</span>
          {add(0, `to ${label}`)}
        </li>
      ) : null}
    </ol>
  );
}
