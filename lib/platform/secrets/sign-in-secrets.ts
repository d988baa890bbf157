import { secretDigits } from "./secret-digits";
import { sign, unsign } from "./signing";

// The two secrets of a letter to sign in with. Computed from its request's id whenever they are needed and kept nowhere:
// neither in the request's row nor with the letter in the outbox.

/** The six digits in the letter of a request. */
export function signInCode(requestId: string): string {
  return secretDigits("sign-in", requestId);
}

/** Path of the page that the link in the letter of a request opens. */
export function signInLink(requestId: string): string {
  return `/sign-in/link/${sign("sign-in", requestId)}`;
}

/** The request a link's last part belongs to; null when it is none of ours. */
export function signedRequest(signed: string): string | null {
  return unsign("sign-in", signed);
}
