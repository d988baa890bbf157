import { StripeError } from "./stripe-error";

/** The answer for an id nobody has: 404 for the object of the address, 400 for one that a parameter names. */
export function noSuch(what: string, id: string, param = "id"): StripeError {
  return new StripeError(param === "id" ? 404 : 400, {
    type: "invalid_request_error",
    code: "resource_missing",
    message: `No such ${what}: '${id}'`,
    param,
  });
}
