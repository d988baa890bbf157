import { lookedAt } from "@/lib/campaigns/content/looked-at";
import { readLooks } from "@/lib/campaigns/writing/pickers/read-looks";
import { readRuleNames, readSegmentChoices } from "@/lib/segments/admin/data";
import type { Rule } from "@/lib/segments/rules/types";
import { readShop } from "@/lib/shop/data";
import { staffLoader } from "@/lib/staff/loaders";
import { permits } from "@/lib/staff/permits";
import type { FlowPlan } from "../plan/types";
import { wayThrough } from "../plan/way-through";
import { listFlows, readFlow } from "./data";
import { flowTopics } from "./flow-topics";
import type { FlowForm } from "./types";

export const getFlowList = staffLoader("flows.read", async ({ tx, actor }) => ({
  flows: await listFlows(tx),
  segments: await readSegmentChoices(tx),
  mayWrite: permits(actor, "flows.write"),
}));

/** One flow with all its page needs; null when there is none of this id. */
export const getFlowEditor = staffLoader("flows.read", async ({ tx, actor }, id: string) => {
  const flow = await readFlow(tx, id);
  if (!flow || "movedTo" in flow) return flow;
  return {
    ...flow,
    names: await readRuleNames(tx, rulesIn(flow.form.plan)),
    segments: await readSegmentChoices(tx),
    topics: flowTopics((await readShop(tx)).newsletter, flow.form.plan.topics),
    mayWrite: permits(actor, "flows.write"),
    maySwitch: permits(actor, "flows.switch"),
  };
});

function rulesIn(plan: FlowPlan): Rule[] {
  const asked = [...wayThrough(plan.steps).values()].flatMap(({ step }) =>
    step.kind === "condition" && step.test.kind === "rule" ? [step.test.rule] : [],
  );
  return plan.who ? [plan.who, ...asked] : asked;
}

/** What a new flow begins with: a word to whoever bought. */
export const getNewFlow = staffLoader("flows.write", async ({ tx, actor }) => {
  const { newsletter } = await readShop(tx);
  const form: FlowForm = {
    ...{ id: null, version: 0, name: "", description: "" },
    plan: {
      ...{ start: { kind: "order_paid", which: "any" }, who: null, again: 90, holdOut: 10, exits: [] },
      topics: [newsletter.topics[0]?.key ?? "newsletter"],
      steps: [{ id: "wait-1", kind: "wait", amount: 3, unit: "days" }],
    },
  };
  return {
    form,
    names: await readRuleNames(tx, []),
    segments: await readSegmentChoices(tx),
    topics: flowTopics(newsletter, []),
    maySwitch: permits(actor, "flows.switch"),
  };
});

/** The page on which one letter of a flow is written; null when there is no such letter. */
export const getFlowLetter = staffLoader(
  "flows.read",
  async ({ tx, actor, now }, id: string, stepId: string) => {
    const flow = await readFlow(tx, id);
    if (!flow || "movedTo" in flow) return flow;
    const leg = wayThrough(flow.form.plan.steps).get(stepId);
    if (leg?.step.kind !== "letter") return null;
    return {
      ...{ form: flow.form, step: leg.step },
      looks: await readLooks(tx, lookedAt(leg.step.wording.content), now),
      mayWrite: permits(actor, "flows.write"),
      seesCustomers: permits(actor, "customers.read"),
    };
  },
);
