import { z } from "zod";

const side = z.object({
  /** Readers who tried this wording. */
  sent: z.int(),
  /** Those of them who did what the rule asks for. */
  hits: z.int(),
});

/** How a trial of two wordings came out, as the campaign keeps it. */
export const trialResultSchema = z.object({
  a: side,
  b: side,
  winner: z.enum(["a", "b"]),
  /** better: the difference is hardly chance. close: it may well be, and the first wording was taken. */
  verdict: z.enum(["better", "close"]),
  /** How sure it is that the two differ at all, in parts per thousand. */
  confidence: z.int().min(0).max(1000),
});

export type TrialResult = z.output<typeof trialResultSchema>;
