import { z } from "zod";

/** Who stays, who goes into them, and the versions both had when somebody looked. */
export const mergeSchema = z.object({
  keepId: z.string().max(60),
  keepVersion: z.int(),
  otherId: z.string().max(60),
  otherVersion: z.int(),
});
