import type Stripe from "stripe";
import type { Tx } from "@/lib/platform/db";
import { addJob } from "@/lib/platform/jobs/queue";
import { eventSubject } from "./event-subject";

/** Puts an event into the inbox with the job that works on it. An event that is there already changes nothing: false. */
export async function storeEvent(tx: Tx, event: Stripe.Event, now: Date): Promise<boolean> {
  const stored = await tx.stripeEvent.createMany({
    data: [
      {
        id: event.id,
        type: event.type,
        payload: eventSubject(event.data.object),
        createdAt: new Date(event.created * 1000),
        receivedAt: now,
      },
    ],
    skipDuplicates: true,
  });
  if (stored.count === 0) return false;
  await addJob(tx, "process-stripe-event", { eventId: event.id }, { key: `stripe-event:${event.id}` });
  return true;
}
