import { z } from "zod";
import { flowPlanSchema } from "../plan/schema";

/** A flow's own id, or "ready-…" of a ready-made one that the shop has not touched. */
const id = z.string().max(60);

export const flowIdSchema = z.strictObject({ id });

export const flowFormSchema = z.object({
  id: id.nullable(),
  /** Of the draft it began with. */
  version: z.int(),
  name: z.string().trim().min(1, "Give it a name.").max(80, "80 letters are the most."),
  description: z.string().trim().max(300, "300 letters are the most."),
  plan: flowPlanSchema,
});

export const switchOnSchema = z.strictObject({ id, version: z.int() });

/** finish: whether those who are in it get what is still to come. */
export const switchOffSchema = z.strictObject({ id, finish: z.boolean() });

export const simulateSchema = z.strictObject({ id, plan: flowPlanSchema });
