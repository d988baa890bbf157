import type Stripe from "stripe";
import type { StripeHealth } from "./types";
import { watchedEvents } from "./watched-events";

type Known = Pick<Stripe.WebhookEndpoint, "url" | "status" | "enabled_events">;
type Judgement = Pick<StripeHealth, "endpoint" | "missingEvents">;

/** Whether one of the endpoints Stripe knows is the shop's and hears all it must. Of several the best counts. Pure. */
export function judgeEndpoint(endpoints: readonly Known[], url: string, local: boolean): Judgement {
  const path = new URL(url).pathname;
  const ours = endpoints.filter((one) => one.url === url || (local && new URL(one.url).pathname === path));
  const enabled = ours.filter(({ status }) => status === "enabled");
  if (ours.length === 0) return { endpoint: "unknown", missingEvents: [] };
  const missing = enabled
    .map(({ enabled_events: heard }) =>
      heard.includes("*") ? [] : watchedEvents.filter((event) => !heard.includes(event)),
    )
    .sort((a, b) => a.length - b.length)[0];
  if (!missing) return { endpoint: "disabled", missingEvents: [] };
  return { endpoint: missing.length > 0 ? "lacks_events" : "right", missingEvents: missing };
}
