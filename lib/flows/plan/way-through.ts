import type { Step } from "./types";

/** A step and where it leads: `next` after it, or `yes` and `no` where the way parts. Null leads to the end. */
export type Leg = {
  readonly step: Step;
  readonly next: string | null;
  readonly yes: string | null;
  readonly no: string | null;
};

/** The steps of a flow by id, each with where it leads. The branches of a step come together again behind it. */
export function wayThrough(steps: readonly Step[]): ReadonlyMap<string, Leg> {
  const legs = new Map<string, Leg>();
  lay(steps, null, legs);
  return legs;
}

/** Lays down a row of steps that leads to `after`; gives its first step. */
function lay(steps: readonly Step[], after: string | null, legs: Map<string, Leg>): string | null {
  for (const [index, step] of steps.entries()) {
    const next = steps[index + 1]?.id ?? after;
    const parted = "yes" in step;
    legs.set(step.id, {
      ...{ step, next },
      yes: parted ? lay(step.yes, next, legs) : next,
      no: parted ? lay(step.no, next, legs) : next,
    });
  }
  return steps[0]?.id ?? after;
}
