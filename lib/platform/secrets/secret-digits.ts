import { createHmac } from "node:crypto";
import { env } from "../env";

/**
 * A code of digits for a text, for example for a row's id. Only who has the shop's secret can compute it, so it need not be
 * kept. As the number has few digits, whoever checks one counts the tries.
 */
export function secretDigits(purpose: string, text: string, digits = 6): string {
  const mac = createHmac("sha256", env().AUTH_SECRET).update(`digits\n${purpose}\n${text}`).digest();
  const number = mac.readBigUInt64BE(0) % 10n ** BigInt(digits);
  return number.toString().padStart(digits, "0");
}
