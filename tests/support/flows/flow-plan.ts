import { flowPlanSchema } from "@/lib/flows/plan/schema";
import type { FlowPlan, Step, StepOf } from "@/lib/flows/plan/types";

/** A letter's step that says its own name. */
export function letter(id: string, words = `This is ${id}.`): StepOf<"letter"> {
  const content = { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: words }] }] };
  return {
    id,
    kind: "letter",
    name: id,
    wording: { subject: `About ${id}`, preheader: "", content },
  } as StepOf<"letter">;
}

/** A plan that begins with every paid order and ends with nothing but its last step. */
export function flowPlan(steps: readonly Step[], more: Partial<FlowPlan> = {}): FlowPlan {
  return flowPlanSchema.parse({
    ...{
      start: { kind: "order_paid", which: "any" },
      who: null,
      again: 0,
      topics: ["newsletter"],
      holdOut: 0,
      exits: [],
    },
    ...{ steps },
    ...more,
  });
}
