import type { ErrorResponse } from "resend";

/** What an answer of Resend means for a letter. */
export type SendOutcome = "sent" | "again" | "never";

// Faults of the letter or of its address: the same request can never succeed.
const permanent: ReadonlySet<string> = new Set([
  "validation_error",
  "missing_required_field",
  "invalid_parameter",
  "invalid_attachment",
  "invalid_idempotency_key",
  "invalid_region",
]);

/**
 * Sorts Resend's refusals. `invalid_idempotent_request` says that a letter of this key has been accepted before with
 * other content (the shop's name changed between a crash and the second try): the buyer has it, so it counts as sent.
 * A wrong key, an unverified domain, a spent quota and every outage are the owner's or Resend's to mend: tried again.
 * @see https://resend.com/docs/api-reference/errors
 */
export function sendOutcome(error: ErrorResponse | null): SendOutcome {
  if (error === null || error.name === "invalid_idempotent_request") return "sent";
  return permanent.has(error.name) && !(error.statusCode !== null && error.statusCode >= 500)
    ? "never"
    : "again";
}
