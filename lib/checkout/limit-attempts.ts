import { type RateLimitRule, rateLimit } from "@/lib/platform/requests/rate-limit";
import { type Result, success } from "@/lib/values/result";

type Attempt = { readonly address: string; readonly basketId: string; readonly email: string };

/** Holds payments begun against what a person does, so that stolen cards cannot be tried here by the hundred. */
export async function limitAttempts(
  attempt: Attempt,
): Promise<Result<void, "too_many_attempts", { retryAfterSeconds: number }>> {
  const counted: readonly [RateLimitRule, string][] = [
    ["payment_address", attempt.address],
    ["payment_basket", attempt.basketId],
    ["payment_email", attempt.email],
  ];
  for (const [rule, who] of counted) {
    const allowed = await rateLimit(rule, who);
    if (!allowed.ok) return allowed;
  }
  return success(undefined);
}
