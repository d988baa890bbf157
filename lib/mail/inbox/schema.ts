import { z } from "zod";

/** The parts of a Resend webhook that the shop reads; the rest is kept as it came. */
export const letterEventSchema = z.object({
  type: z.string().max(100),
  data: z.object({
    email_id: z.string().optional(),
    /** What the letter was sent with: `template` and `letter`, our id of it. */
    tags: z.record(z.string(), z.string()).optional(),
    to: z.array(z.string()).optional(),
    /** Only in suppression.added and suppression.removed. */
    email: z.string().optional(),
    bounce: z.object({ type: z.string(), message: z.string().optional() }).optional(),
    failed: z.object({ reason: z.string().optional() }).optional(),
  }),
});

export type LetterEventBody = z.infer<typeof letterEventSchema>;
