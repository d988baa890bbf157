import { z } from "zod";
import type { StoredEvent } from "../schema";

const objectSchema = z.object({
  object: z.string(),
  id: z.string().nullish(),
  metadata: z.record(z.string(), z.string()).nullish(),
  payment_intent: z
    .union([z.string(), z.object({ id: z.string() }).transform((intent) => intent.id)])
    .nullish(),
});

/** What an event is about, without the people in it: the rest is asked of Stripe when it is worked on. */
export function eventSubject(object: unknown): StoredEvent {
  const parsed = objectSchema.parse(object);
  const own = parsed.object === "payment_intent" ? (parsed.id ?? null) : null;
  return {
    objectType: parsed.object,
    objectId: parsed.id ?? null,
    metadata: parsed.metadata ?? {},
    paymentIntentId: parsed.payment_intent ?? own,
  };
}
