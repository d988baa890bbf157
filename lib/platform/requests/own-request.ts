import type { IncomingMessage } from "node:http";
import { sign, unsign } from "../secrets/signing";

const header = "x-own-request";
const purpose = "own-request";

/**
 * What a request of the shop to itself carries. It goes past those who wait at the door: one who is inside waits for it, and a
 * dozen of them would hold all places until they had to give them up.
 */
export function ownRequest(path: string): Record<string, string> {
  return { [header]: sign(purpose, path) };
}

/** Whether this is one, and no visitor's who only says so. */
export function isOwnRequest({ url, headers }: IncomingMessage): boolean {
  const signed = headers[header];
  return typeof signed === "string" && unsign(purpose, signed) === url;
}
