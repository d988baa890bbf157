import { createHash, timingSafeEqual } from "node:crypto";

const hash = (text: string) => createHash("sha256").update(text).digest();

/** Whether two secrets are the same, taking as long whatever they are. */
export function sameText(given: string, right: string): boolean {
  return timingSafeEqual(hash(given), hash(right));
}
