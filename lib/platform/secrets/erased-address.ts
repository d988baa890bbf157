import { tokenDigest } from "./token";

const host = "erased.invalid";

/**
 * What stands in place of an e-mail address whose owner was erased: always the same for the same address, so that
 * "never write to it" still holds and a claim about consent can be checked by whoever shows the address; but only this
 * shop's secret leads from the address to it, and nothing leads back.
 */
export function erasedAddress(email: string): string {
  const digest = Buffer.from(tokenDigest(`erased:${email.normalize("NFC").toLowerCase()}`), "base64url");
  return `${digest.toString("hex").slice(0, 40)}@${host}`;
}

/** In place of an address nothing has to be compared with any more. */
export const nobodysAddress = `nobody@${host}`;
