"use server";

import { staffAction } from "@/lib/staff/staff-action";
import { success } from "@/lib/values/result";
import { simulate } from "../simulate/simulate";
import { deleteFlow } from "./delete-flow";
import { saveFlow } from "./save-flow";
import { flowFormSchema, flowIdSchema, simulateSchema, switchOffSchema, switchOnSchema } from "./schema";
import { switchOff } from "./switch-off";
import { switchOn } from "./switch-on";

const monthMs = 30 * 24 * 60 * 60 * 1000;

export const saveFlowForm = staffAction("flows.write", flowFormSchema, ({ tx, actor, input, now }) =>
  saveFlow(tx, actor, input, now),
);

/** What a flow as it is being written would have done in the last thirty days. */
export const simulateFlow = staffAction("flows.read", simulateSchema, async ({ tx, input, now }) => {
  const from = new Date(now.getTime() - monthMs);
  return success(await simulate(tx, input.plan, { flowId: input.id, from, until: now }, now));
});

export const switchFlowOn = staffAction("flows.switch", switchOnSchema, ({ tx, actor, input, now }) =>
  switchOn(tx, actor, input, now),
);

export const switchFlowOff = staffAction("flows.switch", switchOffSchema, ({ tx, actor, input, now }) =>
  switchOff(tx, actor, input, now),
);

export const removeFlow = staffAction("flows.switch", flowIdSchema, ({ tx, actor, input, now }) =>
  deleteFlow(tx, actor, input, now),
);
