import { applySession } from "@/lib/payments/apply-session";
import type { startLocalStripe } from "../local-stripe";
import { beginPayment } from "./begin-payment";

type LocalStripe = Awaited<ReturnType<typeof startLocalStripe>>;

/** Somebody buys these pieces and pays with a card at the local Stripe, and the shop knows; answers the order's id. */
export async function payFor(
  stripe: LocalStripe,
  pieces: Readonly<Record<string, number>>,
  card?: string,
): Promise<string> {
  const begun = await beginPayment(pieces);
  await stripe.pay(begun.sessionId, card ? { card } : {});
  await applySession(begun.paymentId, null, new Date());
  return begun.orderId;
}
