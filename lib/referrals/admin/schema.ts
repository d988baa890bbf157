import { z } from "zod";

/** Whether a recommendation that waits for somebody counts. */
export const decisionSchema = z.strictObject({ id: z.string().max(60), counts: z.boolean() });
