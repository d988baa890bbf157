/** What a harmless question to Stripe showed. */
export type StripeHealth = {
  /** refused: Stripe answered and does not take the key. could_not_ask: no answer. */
  readonly state: "works" | "refused" | "could_not_ask";
  readonly mode: "live" | "test" | "local";
  /** Stripe's own words when it did not work. */
  readonly detail: string | null;
  /** Whether Stripe knows where to send its news. */
  readonly endpoint: "right" | "unknown" | "disabled" | "lacks_events" | "could_not_ask";
  /** The address Stripe must know. */
  readonly endpointUrl: string;
  readonly missingEvents: readonly string[];
  readonly lastEventAt: Date | null;
};

export type WaitingEvent = {
  readonly id: string;
  readonly type: string;
  readonly receivedAt: Date;
};
