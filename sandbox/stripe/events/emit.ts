import Stripe from "stripe";
import type { Context } from "../api/operation";
import { newId } from "../new-id";
import { planDeliveries } from "../webhooks/plan-deliveries";
import type { EventType } from "./event-types";

/**
 * Writes down that something happened, with the object as it is now, and plans its delivery to every endpoint that
 * asked for it, in the same transaction.
 */
export function emit(
  context: Context,
  type: EventType,
  object: { id: string },
  previous?: Record<string, unknown>,
): void {
  const id = newId("evt");
  const deliveries = planDeliveries(context.store, id, type);
  const event = {
    id,
    object: "event",
    api_version: Stripe.API_VERSION,
    created: context.now,
    data: { object: JSON.parse(JSON.stringify(object)), ...(previous && { previous_attributes: previous }) },
    livemode: false,
    pending_webhooks: new Set(deliveries.map((delivery) => delivery.endpoint)).size,
    request: context.request,
    type,
  };
  context.store.put("events", id, event as unknown as Stripe.Event);
  for (const delivery of deliveries) context.store.put("deliveries", delivery.id, delivery);
}
