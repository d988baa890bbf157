import { createHash } from "node:crypto";
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { type Result, refusal, success } from "@/lib/values/result";
import { db } from "../db";
import { env } from "../env";
import { SharedLimiter } from "./shared-limiter";

/** How often somebody may do something. Kept in memory where it only spares the machine, shared where it guards money or people. */
const rules = {
  basket: { points: 240, duration: 60, shared: false },
  lookup: { points: 600, duration: 60, shared: false },
  /** Pages telling that they are looked at. */
  view: { points: 120, duration: 60, shared: false },
  /** Typing discount codes: enough for a person, too few to guess. */
  discount_code: { points: 15, duration: 600, shared: true },
  /** Codes of a member of staff: enough for trembling fingers, far too few for a million. */
  second_factor: { points: 10, duration: 900, shared: true },
  /** Checkout, newsletter, help, withdrawal: each public form. */
  form: { points: 30, duration: 600, shared: true },
  /** Letters to sign in with: to one person, and asked for from one place. */
  sign_in_email: { points: 8, duration: 3600, shared: true },
  sign_in_address: { points: 60, duration: 3600, shared: true },
  /** Codes and passkeys tried from one place; each code has its own few tries besides. */
  sign_in_try: { points: 60, duration: 600, shared: true },
  /** Card testing: payments begun from one address, for one basket, with one e-mail address. */
  payment_address: { points: 20, duration: 3600, shared: true },
  payment_basket: { points: 8, duration: 3600, shared: true },
  payment_email: { points: 10, duration: 3600, shared: true },
} as const;

export type RateLimitRule = keyof typeof rules;

const limiters = new Map<RateLimitRule, RateLimiterAbstract>();

function limiterFor(rule: RateLimitRule): RateLimiterAbstract {
  const known = limiters.get(rule);
  if (known) return known;
  const { points, duration, shared } = rules[rule];
  const inMemory = new RateLimiterMemory({ keyPrefix: rule, points, duration });
  const limiter = shared
    ? new SharedLimiter({
        storeClient: db(),
        tableName: "rateLimit",
        keyPrefix: rule,
        points,
        duration,
        // Who is over the limit costs no more queries, and a database that is away opens no door.
        inMemoryBlockOnConsumed: points + 1,
        insuranceLimiter: inMemory,
      })
    : inMemory;
  limiters.set(rule, limiter);
  return limiter;
}

/**
 * Counts one attempt and refuses it when there were too many.
 * @param who an address, id or e-mail address; only its keyed digest is kept
 */
export async function rateLimit(
  rule: RateLimitRule,
  who: string,
): Promise<Result<void, "too_many_attempts", { retryAfterSeconds: number }>> {
  const key = createHash("sha256")
    .update(`${env().AUTH_SECRET}\n${who.toLowerCase()}`)
    .digest("base64url")
    .slice(0, 22);
  try {
    await limiterFor(rule).consume(key);
    return success(undefined);
  } catch (reason) {
    if (!(reason instanceof RateLimiterRes)) throw reason;
    return refusal("too_many_attempts", {
      retryAfterSeconds: Math.max(1, Math.ceil(reason.msBeforeNext / 1000)),
    });
  }
}
