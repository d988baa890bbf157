import { randomInt } from "node:crypto";
import { tokenDigest } from "@/lib/platform/secrets/token";

/** Letters and digits that are not mistaken for each other. */
const alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const count = 10;
const length = 10;

/** Ten codes for the day the phone is lost, each good once: what the member writes down, and what the shop keeps. */
export function newRecoveryCodes(): { codes: string[]; digests: string[] } {
  const plain = Array.from({ length: count }, () =>
    Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join(""),
  );
  return {
    codes: plain.map((code) => `${code.slice(0, 5)}-${code.slice(5)}`),
    digests: plain.map(tokenDigest),
  };
}
