import { unsign } from "@/lib/platform/secrets/signing";

/** The order an address like /orders/<signed> is about; null when the signature is not ours. Asks no database. */
export function signedOrder(signed: string): string | null {
  return unsign("order", signed);
}
