import { createHmac, randomBytes } from "node:crypto";
import { env } from "../env";

/** A secret for an address or a cookie: 256 random bits that nobody guesses. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of a token. Keyed, so that reading the database opens nothing, and writing into it does not either. */
export function tokenDigest(token: string): string {
  return createHmac("sha256", env().AUTH_SECRET).update(`token\n${token}`).digest("base64url");
}
