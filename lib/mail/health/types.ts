/** What a harmless question to Resend showed. */
export type ResendHealth = {
  readonly state: "works" | "may_only_send" | "refused" | "could_not_ask";
  readonly mode: "real" | "local";
  readonly detail: string | null;
  /** Whether Resend knows where to send its news. */
  readonly webhook: "right" | "unknown" | "disabled" | "could_not_ask";
  readonly webhookUrl: string;
  readonly lastEventAt: Date | null;
};

export type TroubledLetter = {
  readonly id: string;
  readonly template: string;
  readonly toEmail: string;
  readonly state: "waiting" | "failed";
  readonly attempts: number;
  readonly lastError: string | null;
  readonly createdAt: Date;
  readonly orderId: string | null;
};
