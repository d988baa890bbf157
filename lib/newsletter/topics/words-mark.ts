import { createHash } from "node:crypto";

/** A short mark of a text, so that a form can say which words its reader saw without sending them. */
export function wordsMark(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 12);
}
