import type Stripe from "stripe";

/** What the pay page knows about a session beyond the object that the API shows. */
export type SessionRecord = {
  object: Stripe.Checkout.Session;
  lineItems: Stripe.LineItem[];
  intentData: { description?: string; metadata: Record<string, string>; receiptEmail?: string };
};

/** A payment or refund whose end comes later; `at` null waits for a command. Milliseconds. */
type Settlement = {
  id: string;
  kind: "payment" | "refund";
  at: number | null;
  outcome: "succeed" | "fail";
};

export type Delivery = {
  id: string;
  event: string;
  type: string;
  endpoint: string;
  state: "waiting" | "held" | "lost" | "delivered" | "given_up";
  attempts: number;
  /** When it is tried next, in milliseconds. */
  dueAt: number;
  lastStatus: number | null;
  lastError: string | null;
};

export type KeptAnswer = { key: string; request: string; status: number; body: unknown; at: number };

/** How webhooks misbehave on command. Empty means: as they should. */
export type WebhookRules = {
  lose?: boolean;
  copies?: number;
  delayMs?: number;
  shuffleMs?: number;
  hold?: boolean;
  types?: string[];
};

/** Everything the local Stripe remembers, by table and id. */
export type Tables = {
  sessions: SessionRecord;
  intents: Stripe.PaymentIntent;
  charges: Stripe.Charge;
  methods: Stripe.PaymentMethod;
  refunds: Stripe.Refund;
  disputes: Stripe.Dispute;
  customers: Stripe.Customer;
  coupons: Stripe.Coupon;
  products: Stripe.Product;
  rates: Stripe.ShippingRate;
  events: Stripe.Event;
  endpoints: Stripe.WebhookEndpoint & { secret: string };
  deliveries: Delivery;
  settlements: Settlement;
  answers: KeptAnswer;
  rules: WebhookRules;
};

export type TableName = keyof Tables;
