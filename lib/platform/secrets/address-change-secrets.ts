import { secretDigits } from "./secret-digits";
import { sign, unsign } from "./signing";

// The two secrets of a letter to a new address, computed from the change's id and kept nowhere, as those of signing in are.

/** The six digits in the letter of a change. */
export function addressChangeCode(changeId: string): string {
  return secretDigits("address change", changeId);
}

/** Path of the page that the link in the letter of a change opens. */
export function addressChangeLink(changeId: string): string {
  return `/account/email/${sign("address change", changeId)}`;
}

/** The change a link's last part belongs to; null when it is none of ours. */
export function signedAddressChange(signed: string): string | null {
  return unsign("address change", signed);
}
