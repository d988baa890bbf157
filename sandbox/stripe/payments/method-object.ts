import { createHash } from "node:crypto";
import type Stripe from "stripe";
import { newId } from "../new-id";
import type { PayWith } from "./types";

/** The payment method that stands for what was chosen on the pay page. */
export function methodObject(
  payWith: PayWith,
  billing: Stripe.PaymentMethod.BillingDetails,
  now: number,
): Stripe.PaymentMethod {
  const common = {
    id: newId("pm"),
    object: "payment_method" as const,
    allow_redisplay: "limited" as const,
    billing_details: billing,
    created: now,
    customer: null,
    customer_account: null,
    livemode: false,
    metadata: {},
  };
  if (payWith.kind === "bank_debit") {
    return {
      ...common,
      type: "bacs_debit",
      bacs_debit: { fingerprint: "local", last4: "2345", sort_code: "108800" },
    };
  }
  return {
    ...common,
    type: "card",
    card: {
      brand: payWith.card.brand,
      checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: "pass" },
      country: "US",
      display_brand: payWith.card.brand,
      exp_month: 12,
      exp_year: new Date(now * 1000).getUTCFullYear() + 2,
      fingerprint: createHash("sha256").update(payWith.card.number).digest("base64url").slice(0, 16),
      funding: "credit",
      generated_from: null,
      last4: payWith.card.number.slice(-4),
      networks: { available: [payWith.card.brand], preferred: null },
      regulated_status: "unregulated",
      three_d_secure_usage: { supported: true },
      wallet: null,
    },
  };
}
