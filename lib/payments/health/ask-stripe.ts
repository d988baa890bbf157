import Stripe from "stripe";
import type { Tx } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { localParts } from "@/lib/platform/local-parts";
import { stripe } from "@/lib/platform/stripe";
import { judgeEndpoint } from "./judge-endpoint";
import type { StripeHealth } from "./types";

/** A quick answer or none: a page waits for it. */
const patience = { timeout: 6_000, maxNetworkRetries: 0 };

/** Asks Stripe for the balance, which changes nothing, and for the endpoints it sends its news to. Never throws for Stripe's sake. */
export async function askStripe(tx: Tx): Promise<StripeHealth> {
  const { APP_URL, STRIPE_SECRET_KEY } = env();
  const local = localParts().payments;
  const endpointUrl = `${APP_URL}/api/stripe/webhook`;
  const last = await tx.stripeEvent.findFirst({
    orderBy: { receivedAt: "desc" },
    select: { receivedAt: true },
  });
  const health = {
    mode: local
      ? ("local" as const)
      : STRIPE_SECRET_KEY.includes("_live_")
        ? ("live" as const)
        : ("test" as const),
    endpointUrl,
    lastEventAt: last?.receivedAt ?? null,
  };
  const blind = { endpoint: "could_not_ask" as const, missingEvents: [] };
  try {
    await stripe().balance.retrieve({}, patience);
  } catch (error) {
    const refused = error instanceof Stripe.errors.StripeError && error.statusCode !== undefined;
    const detail = error instanceof Error ? error.message : String(error);
    return { ...health, ...blind, state: refused ? "refused" : "could_not_ask", detail };
  }
  const works = { ...health, state: "works" as const, detail: null };
  try {
    const { data } = await stripe().webhookEndpoints.list({ limit: 100 }, patience);
    return { ...works, ...judgeEndpoint(data, endpointUrl, local) };
  } catch {
    // A restricted key may take payments and still not read endpoints.
    return { ...works, ...blind };
  }
}
