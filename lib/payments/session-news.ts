type ChargeStanding = {
  readonly payment_method_details?: {
    readonly card?: { readonly fingerprint?: string | null | undefined } | null | undefined;
  } | null;
};

/** The part of a Checkout Session that says where it stands. */
export type SessionStanding = {
  readonly status: string | null;
  readonly payment_status: string;
  readonly payment_intent:
    | string
    | null
    | {
        readonly id: string;
        readonly status: string;
        readonly last_payment_error?: { readonly code?: string } | null;
        readonly latest_charge?: string | ChargeStanding | null;
      };
};

export type SessionNews = {
  readonly kind: "open" | "processing" | "paid" | "failed" | "expired";
  readonly paymentIntentId: string | null;
  /** Stripe's word for why the money did not come. */
  readonly code: string | null;
  /** Stripe's name for the card that paid; null without one. */
  readonly card: string | null;
};

function kindOf(session: SessionStanding, intent: string | null): SessionNews["kind"] {
  if (session.status === "open") return "open";
  if (session.status === "expired") return "expired";
  if (session.payment_status === "paid" || session.payment_status === "no_payment_required") return "paid";
  // Complete and unpaid: a method that takes its time. It has failed when the intent asks for another method again.
  if (intent === "requires_payment_method" || intent === "canceled") return "failed";
  return "processing";
}

/** Reads where a Checkout Session stands, its payment intent and that one's charge expanded. */
export function sessionNews(session: SessionStanding): SessionNews {
  const intent = typeof session.payment_intent === "string" ? null : session.payment_intent;
  const id = typeof session.payment_intent === "string" ? session.payment_intent : (intent?.id ?? null);
  const charge = intent?.latest_charge;
  return {
    kind: kindOf(session, intent?.status ?? null),
    paymentIntentId: id,
    code: intent?.last_payment_error?.code ?? null,
    card: (charge && typeof charge !== "string" && charge.payment_method_details?.card?.fingerprint) || null,
  };
}
