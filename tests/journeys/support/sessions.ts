import { createHmac } from "node:crypto";

/** What the database of the journey's shop keeps of a session's token, as `tokenDigest` computes it inside the shop. */
export function sessionDigest(token: string): string {
  return createHmac("sha256", String(process.env.SHOP_AUTH_SECRET))
    .update(`token\n${token}`)
    .digest("base64url");
}
