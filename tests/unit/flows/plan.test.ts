import { expect, test } from "vitest";
import { flowPlanSchema } from "@/lib/flows/plan/schema";
import type { Step } from "@/lib/flows/plan/types";
import { wayThrough } from "@/lib/flows/plan/way-through";
import { flowPlan, letter } from "../../support/flows/flow-plan";

const steps: Step[] = [
  { id: "a", kind: "wait", amount: 2, unit: "days" },
  {
    ...{ id: "b", kind: "condition", test: { kind: "bought" } },
    yes: [{ id: "c", kind: "end" }],
    no: [{ id: "d", kind: "split", share: 30, yes: [letter("e")], no: [] }],
  },
  letter("f"),
];

test("branches come together again behind where they parted", () => {
  const legs = wayThrough(steps);
  expect([...legs].map(([id, { next, yes, no }]) => [id, next, yes, no])).toEqual([
    ["a", "b", "b", "b"],
    ["c", "f", "f", "f"],
    ["e", "f", "f", "f"],
    ["d", "f", "e", "f"],
    ["b", "f", "c", "d"],
    ["f", null, null, null],
  ]);
});

test("a plan is refused with a sentence where it cannot be walked", () => {
  const faults = (more: object) =>
    flowPlanSchema.safeParse({ ...flowPlan(steps), ...more }).error?.issues.map(({ message }) => message);
  expect(faults({})).toBeUndefined();
  expect(faults({ steps: [] })).toEqual(["Add a step."]);
  expect(faults({ steps: [letter("a"), letter("a")] })).toEqual(["Each step needs an id of its own."]);
  expect(faults({ exits: ["left_segment"] })).toEqual([
    "Only what begins with a segment can end with leaving it.",
  ]);
  const deep = (left: number): Step[] =>
    left === 0 ? [letter("x")] : [{ id: `s${left}`, kind: "split", share: 50, yes: deep(left - 1), no: [] }];
  expect(faults({ steps: deep(3) })).toBeUndefined();
  expect(faults({ steps: deep(4) })).toEqual(["Branches may stand three deep."]);
});

test("what somebody looked at is used under its own permission alone, and no more often than was promised", () => {
  const faults = (more: object) =>
    flowPlanSchema
      .safeParse({ ...flowPlan(steps), ...more })
      .error?.issues.map(({ path, message }) => [path.join("."), message.split(":")[0]]);
  const start = { kind: "browsed", afterHours: 12 };
  expect(faults({ start, topics: ["browsing"], again: 14 })).toBeUndefined();
  expect(faults({ start, topics: ["browsing"], again: null })).toBeUndefined();
  expect(faults({ start, topics: ["browsing"], again: 13 })).toEqual([["again", "At least 14 days"]]);
  expect(faults({ start, topics: ["newsletter"], again: 30 })?.map(([path]) => path)).toEqual(["topics"]);
  expect(faults({ start, topics: ["browsing", "newsletter"], again: 30 })?.map(([path]) => path)).toEqual([
    "topics",
  ]);
  expect(faults({ topics: ["browsing"] })?.map(([path]) => path)).toEqual(["topics"]);
});
