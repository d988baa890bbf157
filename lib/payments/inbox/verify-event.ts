import type Stripe from "stripe";
import { env } from "@/lib/platform/env";
import { stripe } from "@/lib/platform/stripe";

/** The event of a webhook request, or null when Stripe's signature on exactly these bytes is missing, wrong or too old. */
export async function verifyEvent(body: string, signature: string | null): Promise<Stripe.Event | null> {
  if (!signature) return null;
  try {
    return await stripe().webhooks.constructEventAsync(body, signature, env().STRIPE_WEBHOOK_SECRET);
  } catch {
    return null;
  }
}
