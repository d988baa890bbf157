import type { StateTone } from "@/components/admin/kit/StateBadge";

type Said = { tone: StateTone; word: string; sentence: string };

export const stripeStates: Record<"works" | "refused" | "could_not_ask", Said> = {
  works: { tone: "success", word: "works", sentence: "Stripe takes the key." },
  refused: {
    tone: "danger",
    word: "refused",
    sentence: "Stripe does not take the key. Correct STRIPE_SECRET_KEY and start again.",
  },
  could_not_ask: { tone: "notice", word: "no answer", sentence: "Stripe did not answer. Nothing is known." },
};

export const stripeModes = {
  live: "Live: real cards, real money.",
  test: "Test mode: no money moves.",
  local:
    "The local Stripe that came with the program: no money moves. Set STRIPE_SECRET_KEY for the real one.",
} as const;

export const endpointStates: Record<
  "right" | "unknown" | "disabled" | "lacks_events" | "could_not_ask",
  Said
> = {
  right: { tone: "success", word: "known", sentence: "Stripe sends its news here." },
  unknown: {
    tone: "danger",
    word: "unknown",
    sentence: "Stripe does not know where to send its news. Add an endpoint with this address.",
  },
  disabled: {
    tone: "danger",
    word: "disabled",
    sentence: "Stripe has stopped sending: switch the endpoint on again.",
  },
  lacks_events: {
    tone: "notice",
    word: "hears too little",
    sentence: "The endpoint must hear these events as well:",
  },
  could_not_ask: {
    tone: "plain",
    word: "could not ask",
    sentence: "The key may not read endpoints. Check this address in Stripe’s dashboard.",
  },
};

export const resendStates: Record<"works" | "may_only_send" | "refused" | "could_not_ask", Said> = {
  works: { tone: "success", word: "works", sentence: "Resend takes the key." },
  may_only_send: {
    tone: "success",
    word: "may send",
    sentence: "Resend takes the key, which may send and nothing else. That is enough for letters.",
  },
  refused: {
    tone: "danger",
    word: "refused",
    sentence: "Resend does not take the key. Correct RESEND_API_KEY and start again.",
  },
  could_not_ask: { tone: "notice", word: "no answer", sentence: "Resend did not answer. Nothing is known." },
};

/** What the local inbox does instead of sending news. */
export const noNewsNeeded: Said = {
  tone: "plain",
  word: "none needed",
  sentence:
    "The local inbox keeps every letter and sends no news. Resend needs this address for its webhook.",
};

export const webhookStates: Record<"right" | "unknown" | "disabled" | "could_not_ask", Said> = {
  right: { tone: "success", word: "known", sentence: "Resend tells the shop what becomes of letters." },
  unknown: {
    tone: "notice",
    word: "unknown",
    sentence: "Resend does not know where to send its news. Without it bounces and complaints go unnoticed.",
  },
  disabled: { tone: "danger", word: "disabled", sentence: "The webhook is switched off at Resend." },
  could_not_ask: {
    tone: "plain",
    word: "could not ask",
    sentence: "Webhooks could not be read. Check this address in Resend’s dashboard.",
  },
};
