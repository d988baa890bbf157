import { randomInt } from "node:crypto";

/** Without letters and digits that look like others. Ten of them: 8 × 10^14 codes, of which 10,000 are not found by guessing. */
const letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
const length = 10;

/** A single-use code by the system's random numbers: "BACK-7QK2M9XRTA". */
export function newCode(prefix: string): string {
  const text = Array.from({ length }, () => letters.charAt(randomInt(letters.length))).join("");
  return prefix ? `${prefix}-${text}` : text;
}
