import type { Tx } from "@/lib/platform/db";
import { addJob } from "@/lib/platform/jobs/queue";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";

/** Has an event of Stripe's worked on again. Its job's key keeps it from being worked on by two. */
export async function retryEvent(
  tx: Tx,
  actor: Actor,
  { id }: { id: string },
  now: Date,
): Promise<Result<void, "forbidden" | "not_found" | "done_already">> {
  const no = forbid(actor, "settings.write");
  if (no) return no;
  const event = await tx.stripeEvent.findUnique({ where: { id }, select: { processedAt: true, type: true } });
  if (!event) return refusal("not_found");
  if (event.processedAt) return refusal("done_already");
  await addJob(tx, "process-stripe-event", { eventId: id }, { key: `stripe-event:${id}` });
  const after = { type: event.type };
  await audit(
    tx,
    actor,
    { action: "stripe.retry", entity: "stripe_event", entityId: id, before: null, after },
    now,
  );
  return success(undefined);
}
