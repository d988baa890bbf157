import type { Step } from "@/lib/flows/admin/types";

/** A row of steps and a place in it: the outermost row, or a branch of the step of that id. */
export type Row = { readonly of: string | null; readonly branch: "yes" | "no" };
export const outermost: Row = { of: null, branch: "yes" };

/** The steps with one row of them changed. */
export function changeRow(
  steps: readonly Step[],
  row: Row,
  change: (steps: readonly Step[]) => readonly Step[],
): Step[] {
  if (row.of === null) return [...change(steps)];
  return steps.map((step) => {
    if (!("yes" in step)) return step;
    if (step.id === row.of) return { ...step, [row.branch]: [...change(step[row.branch])] };
    return { ...step, yes: changeRow(step.yes, row, change), no: changeRow(step.no, row, change) };
  });
}

/** A row with a step taken out, put in at a place, or moved up or down by one. */
export const without = (at: number) => (row: readonly Step[]) => row.filter((_, place) => place !== at);
export const withStep = (at: number, step: Step) => (row: readonly Step[]) => row.toSpliced(at, 0, step);
export const replaced = (at: number, step: Step) => (row: readonly Step[]) => row.with(at, step);
export const moved = (at: number, by: 1 | -1) => (row: readonly Step[]) => {
  const step = row[at];
  const to = at + by;
  return !step || to < 0 || to >= row.length ? row : row.toSpliced(at, 1).toSpliced(to, 0, step);
};

/** The steps with the one of that id changed, wherever it stands. */
export function changeStep(steps: readonly Step[], id: string, change: (step: Step) => Step): Step[] {
  return steps.map((step) => {
    if (step.id === id) return change(step);
    if (!("yes" in step)) return step;
    return { ...step, yes: changeStep(step.yes, id, change), no: changeStep(step.no, id, change) };
  });
}
