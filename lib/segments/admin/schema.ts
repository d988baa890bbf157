import { z } from "zod";
import { ruleSchema } from "../rules/schema";

const id = z.string().max(60);

export const segmentIdSchema = z.strictObject({ id });

export const segmentFormSchema = z.object({
  id: id.nullable(),
  version: z.int(),
  name: z.string().trim().min(1, "Give it a name.").max(80, "80 letters are the most."),
  description: z.string().trim().max(300, "300 letters are the most."),
  rule: ruleSchema,
});

export const previewSchema = z.strictObject({ rule: ruleSchema });

export const freezeSchema = z.strictObject({ id, name: z.string().trim().min(1, "Give it a name.").max(80) });

export const readySchema = z.strictObject({ key: z.string().max(60) });
