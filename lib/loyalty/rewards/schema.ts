import { z } from "zod";
import { isId } from "@/lib/values/id";

/** A button that spends points: what for, and how many the page said there were and it costs. */
export const takeSchema = z.object({
  reward: z.string().refine((text) => isId("rew", text)),
  seen: z.coerce.number().int().min(0),
  cost: z.coerce.number().int().min(1),
});

/** A reward that was taken before. */
export const takenSchema = z.object({ taken: z.string().refine((text) => isId("rtak", text)) });
