import { expect, test } from "vitest";
import { startKeys, startOf } from "@/components/admin/flows/page/start-keys";
import {
  changeRow,
  changeStep,
  moved,
  outermost,
  replaced,
  without,
  withStep,
} from "@/components/admin/flows/timeline/change-steps";
import { newStep } from "@/components/admin/flows/timeline/new-step";
import type { Step } from "@/lib/flows/plan/types";

const step = (id: string) => newStep("wait", id);
const fork: Step = { id: "fork", kind: "split", share: 50, yes: [step("a"), step("b")], no: [] };
const ids = (steps: readonly Step[]): unknown[] =>
  steps.map((one) => ("yes" in one ? [one.id, ids(one.yes), ids(one.no)] : one.id));

test("steps are added, moved, changed and taken out where they stand, also within a branch", () => {
  const steps = [step("x"), fork];
  expect(ids(changeRow(steps, outermost, withStep(1, step("y"))))).toEqual([
    "x",
    "y",
    ["fork", ["a", "b"], []],
  ]);
  expect(ids(changeRow(steps, outermost, moved(1, -1)))).toEqual([["fork", ["a", "b"], []], "x"]);
  expect(ids(changeRow(steps, outermost, moved(0, -1)))).toEqual(ids(steps));
  const yes = { of: "fork", branch: "yes" } as const;
  expect(ids(changeRow(steps, yes, without(0)))).toEqual(["x", ["fork", ["b"], []]]);
  expect(ids(changeRow(steps, { ...yes, branch: "no" }, withStep(0, step("c"))))).toEqual([
    "x",
    ["fork", ["a", "b"], ["c"]],
  ]);
  expect(ids(changeStep(steps, "b", () => step("z")))).toEqual(["x", ["fork", ["a", "z"], []]]);
  expect(ids(changeRow(steps, yes, replaced(1, step("d"))))).toEqual(["x", ["fork", ["a", "d"], []]]);
});

test("each way to begin is found again by its key", () => {
  for (const { key } of startKeys)
    expect(startKeys.filter(({ is }) => is(startOf(key, "seg_1"))).map((one) => one.key)).toEqual([key]);
});
