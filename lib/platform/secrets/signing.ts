import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "../env";

function digest(purpose: string, text: string): string {
  return createHmac("sha256", env().AUTH_SECRET)
    .update(`${purpose}\n${text}`)
    .digest("base64url")
    .slice(0, 32);
}

/** Appends a signature: "ord_01k….Zx3…". The purpose keeps a signature for one door from opening another. */
export function sign(purpose: string, text: string): string {
  return `${text}.${digest(purpose, text)}`;
}

/** The signed text, or null when the signature is not ours for this purpose. */
export function unsign(purpose: string, signed: string): string | null {
  const dot = signed.lastIndexOf(".");
  if (dot < 1) return null;
  const text = signed.slice(0, dot);
  const given = Buffer.from(signed.slice(dot + 1));
  const right = Buffer.from(digest(purpose, text));
  return given.length === right.length && timingSafeEqual(given, right) ? text : null;
}
