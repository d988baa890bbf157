import type Stripe from "stripe";
import type { Tables } from "../store/tables";

/** An endpoint as the API shows it: the secret is told once, when it is made. */
export function shownEndpoint({ secret: _, ...endpoint }: Tables["endpoints"]): Stripe.WebhookEndpoint {
  return endpoint;
}
