import Stripe from "stripe";

// The SDK's own signing: a client is needed to reach it, its key is never used.
const signer = new Stripe("sk_test_signer");

/** The Stripe-Signature header for a body: "t=…,v1=…". */
export function signPayload(payload: string, secret: string): string {
  return signer.webhooks.generateTestHeaderString({
    payload,
    secret,
    timestamp: Math.floor(Date.now() / 1000),
  });
}
