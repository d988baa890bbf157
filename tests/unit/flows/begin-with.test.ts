import { expect, test } from "vitest";
import { beginWith } from "@/components/admin/flows/page/begin-with";
import { flowPlanSchema } from "@/lib/flows/plan/schema";
import { flowPlan, letter } from "../../support/flows/flow-plan";

const plan = flowPlan([letter("a")], {
  ...{ start: { kind: "segment_entered", segmentId: "seg_x" }, topics: ["sales", "similar"] },
  exits: ["bought", "left_segment"],
});

test("whatever a flow begins with instead, what is left of it is a plan that can be saved", () => {
  const birthday = beginWith(plan, { kind: "birthday", daysBefore: 0 });
  expect(birthday).toMatchObject({ topics: ["birthday"], exits: ["bought"] });
  expect(flowPlanSchema.safeParse(birthday).success).toBe(true);
  const back = beginWith(birthday, { kind: "parcel_delivered" }, "sales");
  expect(back).toMatchObject({ topics: ["sales"], exits: ["bought"] });
  expect(flowPlanSchema.safeParse(back).success).toBe(true);
  expect(beginWith(plan, { kind: "segment_entered", segmentId: "seg_y" })).toMatchObject({
    ...{ topics: ["sales", "similar"], exits: ["bought", "left_segment"] },
  });
});
