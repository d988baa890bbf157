import { z } from "zod";

const schema = z.object({
  STRIPE_SANDBOX_PORT: z.coerce.number().int().min(0).max(65535).default(12111),
  STRIPE_SANDBOX_DIR: z.string().min(1).default(".data/stripe"),
  /** The address that browsers reach the pay page under; by default this machine and the port. */
  STRIPE_SANDBOX_URL: z.url().optional(),
  STRIPE_SECRET_KEY: z.string().regex(/^(sk|rk)_/, "must begin with sk_ or rk_"),
  STRIPE_WEBHOOK_SECRET: z.string().startsWith("whsec_", "must begin with whsec_"),
  STRIPE_SANDBOX_WEBHOOK_URL: z.url().optional(),
  /** First wait before a webhook is tried again, in milliseconds; it doubles each time up to a minute. */
  STRIPE_SANDBOX_RETRY_MS: z.coerce.number().int().min(10).default(1000),
  /** How long a delayed payment or refund takes to settle, in milliseconds. */
  STRIPE_SANDBOX_SETTLE_MS: z.coerce.number().int().min(0).default(20_000),
});

export type Settings = {
  port: number;
  directory: string;
  url?: string;
  secretKey: string;
  webhookSecret: string;
  webhookUrl?: string;
  retryMs: number;
  settleMs: number;
};

/** Reads the settings of the local Stripe. Throws one sentence that names every wrong one. */
export function readSettings(source: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const result = schema.safeParse(given);
  if (!result.success) {
    const faults = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`The local Stripe cannot start: ${faults.join("; ")}.`);
  }
  return {
    port: result.data.STRIPE_SANDBOX_PORT,
    directory: result.data.STRIPE_SANDBOX_DIR,
    url: result.data.STRIPE_SANDBOX_URL?.replace(/\/$/, ""),
    secretKey: result.data.STRIPE_SECRET_KEY,
    webhookSecret: result.data.STRIPE_WEBHOOK_SECRET,
    webhookUrl: result.data.STRIPE_SANDBOX_WEBHOOK_URL,
    retryMs: result.data.STRIPE_SANDBOX_RETRY_MS,
    settleMs: result.data.STRIPE_SANDBOX_SETTLE_MS,
  };
}
