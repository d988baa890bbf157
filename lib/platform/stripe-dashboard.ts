import { env } from "./env";
import { localParts } from "./local-parts";

/** Where a dispute is answered in Stripe's dashboard; null with the local Stripe, which has none. */
export function disputeInDashboard(disputeId: string): string | null {
  if (localParts().payments) return null;
  const room = env().STRIPE_SECRET_KEY.includes("_live_") ? "" : "/test";
  return `https://dashboard.stripe.com${room}/disputes/${disputeId}`;
}
