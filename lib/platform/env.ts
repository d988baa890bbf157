import { z } from "zod";

const url = z.url({ protocol: /^https?$/ }).transform((value) => value.replace(/\/$/, ""));

export const envSchema = z.object({
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, "must begin with postgresql://"),
  /** Connections of a process for what people ask; `poolSizes` says what it has besides. */
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
  /** Copies of the web process; for each processor but one where it is not set. */
  WEB_COPIES: z.coerce.number().int().min(1).max(64).optional(),
  APP_URL: url,
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  AUTH_SECRET: z.string().min(32, "must have at least 32 characters"),
  STRIPE_SECRET_KEY: z.string().regex(/^(sk|rk)_/, "must begin with sk_ or rk_"),
  STRIPE_WEBHOOK_SECRET: z.string().startsWith("whsec_", "must begin with whsec_"),
  STRIPE_API_BASE: url.default("https://api.stripe.com"),
  RESEND_API_KEY: z.string().startsWith("re_", "must begin with re_"),
  RESEND_BASE_URL: url.default("https://api.resend.com"),
  RESEND_WEBHOOK_SECRET: z.string().startsWith("whsec_", "must begin with whsec_"),
  MAIL_FROM: z.string().min(3).optional(),
  STORAGE_DIR: z.string().default(".data/media"),
  /** Where backups are written that nobody gave another place. */
  BACKUP_DIR: z.string().default(".data/backups"),
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().default("auto"),
  S3_ENDPOINT: url.optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  /** How many proxies of ours stand before the shop: decides which part of X-Forwarded-For is believed. */
  TRUSTED_PROXY_HOPS: z.coerce.number().int().min(0).max(5).default(0),
  /** Signing in with somebody else's account: each is offered when all of its settings are there. */
  GOOGLE_CLIENT_ID: z.string().optional(),
  GOOGLE_CLIENT_SECRET: z.string().optional(),
  GOOGLE_ISSUER: url.default("https://accounts.google.com"),
  APPLE_CLIENT_ID: z.string().optional(),
  APPLE_TEAM_ID: z.string().optional(),
  APPLE_KEY_ID: z.string().optional(),
  APPLE_PRIVATE_KEY: z
    .string()
    .transform((text) => text.replaceAll("\\n", "\n"))
    .pipe(z.string().startsWith("-----BEGIN", "must be the key's PEM text"))
    .optional(),
  APPLE_ISSUER: url.default("https://appleid.apple.com"),
  /** Whether an empty database gets the demo shop at the start. */
  DEMO_SHOP: z.enum(["yes", "no"], { error: 'must be "yes" or "no"' }).default("yes"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
});

export type Env = z.infer<typeof envSchema>;

let parsed: Env | undefined;

/** The settings of this process, parsed once at first use. Throws one sentence that names every wrong one. */
export function env(): Env {
  parsed ??= parseEnv(process.env);
  return parsed;
}

/** Parses settings; an empty text counts as not set. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const result = envSchema.safeParse(given);
  if (result.success) return result.data;
  const faults = result.error.issues.map(
    (issue) =>
      `${issue.path.join(".")} ${given[String(issue.path[0])] === undefined ? "is not set" : issue.message}`,
  );
  throw new Error(`The settings are not usable: ${faults.join("; ")}. See .env.example.`);
}
