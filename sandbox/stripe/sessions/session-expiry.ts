import { badRequest } from "../api/bad-request";

const halfHour = 1800;
const day = 24 * 3600;
// Stripe forgives the seconds that a request takes.
const grace = 10;

/** When the session ends, in seconds: a day from now unless told, at the least half an hour. */
export function sessionExpiry(asked: number | undefined, now: number): number {
  if (asked === undefined) return now + day;
  if (asked < now + halfHour - grace)
    throw badRequest(
      "The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.",
      { param: "expires_at" },
    );
  if (asked > now + day + grace)
    throw badRequest(
      "The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.",
      { param: "expires_at" },
    );
  return asked;
}
