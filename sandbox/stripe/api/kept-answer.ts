import type { Store } from "../store/open-store";
import type { KeptAnswer } from "../store/tables";
import { StripeError } from "./stripe-error";

/** The first answer to this idempotency key, when there is one; a key used for another request is refused. */
export function keptAnswer(store: Store, key: string, request: string): KeptAnswer | undefined {
  if (key.length > 255) {
    throw new StripeError(400, {
      type: "invalid_request_error",
      message: "Idempotency keys can be up to 255 characters long.",
    });
  }
  const kept = store.get("answers", key);
  if (kept && kept.request !== request) {
    throw new StripeError(400, {
      type: "idempotency_error",
      message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
    });
  }
  return kept;
}
