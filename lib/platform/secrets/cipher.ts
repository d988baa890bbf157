import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { env } from "../env";

const ivBytes = 12;
const tagBytes = 16;

function keyFor(purpose: string): Buffer {
  return Buffer.from(hkdfSync("sha256", env().AUTH_SECRET, "regulars", purpose, 32));
}

/**
 * Enciphers a text that the shop must read again, so that a copy of the database alone gives it away to nobody
 * (AES-256-GCM under a key derived from AUTH_SECRET). What is enciphered for one purpose cannot be read for another.
 */
export function encipher(purpose: string, text: string): string {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv("aes-256-gcm", keyFor(purpose), iv);
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString("base64url");
}

/** The text again; null when it was not enciphered with this secret for this purpose, or was altered since. */
export function decipher(purpose: string, enciphered: string): string | null {
  const bytes = Buffer.from(enciphered, "base64url");
  if (bytes.length < ivBytes + tagBytes) return null;
  const decipher = createDecipheriv("aes-256-gcm", keyFor(purpose), bytes.subarray(0, ivBytes));
  decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
  try {
    return decipher.update(bytes.subarray(ivBytes + tagBytes), undefined, "utf8") + decipher.final("utf8");
  } catch {
    return null;
  }
}
