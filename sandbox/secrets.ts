import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const secretsSchema = z.record(z.string(), z.string());

const makers: Record<string, () => string> = {
  POSTGRES_PASSWORD: () => randomBytes(24).toString("hex"),
  AUTH_SECRET: () => randomBytes(32).toString("base64url"),
  STRIPE_SECRET_KEY: () => `sk_test_local${randomBytes(18).toString("hex")}`,
  STRIPE_WEBHOOK_SECRET: () => `whsec_${randomBytes(24).toString("hex")}`,
  RESEND_API_KEY: () => `re_local${randomBytes(12).toString("hex")}`,
  RESEND_WEBHOOK_SECRET: () => `whsec_${randomBytes(24).toString("base64")}`,
};

/** The secrets that nobody set: made at the first start, kept in `directory` for the next, readable by this user only. */
export function localSecrets(directory: string): Record<string, string> {
  const file = join(directory, "secrets.json");
  const known = existsSync(file) ? secretsSchema.parse(JSON.parse(readFileSync(file, "utf8"))) : {};
  const missing = Object.entries(makers).filter(([name]) => !known[name]);
  if (missing.length === 0) return known;
  const all = { ...known, ...Object.fromEntries(missing.map(([name, make]) => [name, make()])) };
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`, { mode: 0o600 });
  return all;
}
