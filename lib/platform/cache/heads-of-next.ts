import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { headOf } from "./head-of";

// One a process: routes and what stands before them are bundled apart. A head that is not known yet is null.
const held = globalThis as typeof globalThis & { regularsHeads?: Map<string, OutgoingHttpHeaders | null> };
held.regularsHeads ??= new Map();
const heads = held.regularsHeads;

/** An address without what stands from "?" on. */
export const pathOf = (url: string) => url.split("?", 1)[0] ?? "";
const keyOf = ({ method, url = "" }: IncomingMessage) => `${method} ${pathOf(url)}`;

/** Has `noteHead` remember the next head of a route; known ones are forgotten, as the route's code is another now. */
export function awaitHead(method: "GET" | "POST", path: string): void {
  heads.set(`${method} ${path}`, null);
}

/** With what head Next answers such a request; null while that is not known. */
export function headFor(request: IncomingMessage): OutgoingHttpHeaders | null {
  return heads.get(keyOf(request)) ?? null;
}

/**
 * Remembers with what head Next answers where it may be answered without it. Cookies are nobody else's: of a page they make the
 * whole head somebody's own, in answer to a form they are left out.
 */
export function noteHead(request: IncomingMessage, response: ServerResponse): void {
  const key = keyOf(request);
  if (!heads.has(key) || response.statusCode !== 200) return;
  if (request.method === "GET" && response.hasHeader("set-cookie")) return;
  const {
    "content-encoding": _encoding,
    "content-length": _length,
    "set-cookie": _cookies,
    ...head
  } = headOf(response);
  heads.set(key, head);
}

/** Puts such a head onto an answer. */
export function putHead(response: ServerResponse, head: OutgoingHttpHeaders): void {
  for (const [name, value] of Object.entries(head)) if (value !== undefined) response.setHeader(name, value);
}
