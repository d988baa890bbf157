import { clientAddress } from "./client-address";
import { type RateLimitRule, rateLimit } from "./rate-limit";
import { sameOrigin } from "./same-origin";

/** Answers a form from another site with 403, or gives null for one of ours. */
export function refuseUnlessOurs(request: Request): Response | null {
  return sameOrigin(request.headers)
    ? null
    : new Response("This form belongs to another site.", { status: 403 });
}

/** Counts this request against a rule for the address it comes from; true when there were too many. */
export async function rateLimited(request: Request, rule: RateLimitRule): Promise<boolean> {
  return !(await rateLimit(rule, clientAddress(request.headers))).ok;
}
