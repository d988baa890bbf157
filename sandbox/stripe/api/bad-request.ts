import { StripeError } from "./stripe-error";

/** The everyday refusal: 400, invalid_request_error. */
export function badRequest(
  message: string,
  about: { code?: string; param?: string; charge?: string } = {},
): StripeError {
  return new StripeError(400, { type: "invalid_request_error", message, ...about });
}
