import Stripe from "stripe";
import { env } from "./env";

let client: Stripe | undefined;

/** Stripe's SDK, pointed at STRIPE_API_BASE: the real one or the local one, by the same road. */
export function stripe(): Stripe {
  if (!client) {
    const base = new URL(env().STRIPE_API_BASE);
    const secure = base.protocol === "https:";
    client = new Stripe(env().STRIPE_SECRET_KEY, {
      host: base.hostname,
      port: base.port || (secure ? 443 : 80),
      protocol: secure ? "https" : "http",
      telemetry: false,
      maxNetworkRetries: 2,
      timeout: 20_000,
    });
  }
  return client;
}
