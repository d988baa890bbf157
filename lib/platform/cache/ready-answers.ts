import type { ServerResponse } from "node:http";
import { LRUCache } from "lru-cache";
import type { Encoding } from "./packed";

/** More than the answers that a process can have under way at once. */
const mostBytes = 64 * 1024 * 1024;
/** An answer's own, whatever it says. */
const leastBytes = 4 * 1024;

/** An answer as it travels. */
export type Ready = { readonly bytes: Buffer; readonly encoding: Encoding | null };

type Answers = { readonly ready: LRUCache<string, Ready>; last: number };

// One a process, its numbers too: routes and what stands before them are bundled apart, and nobody may be given what has the
// same number in another bundle. Of an answer that nobody waited for the bytes are left here, until so many others came.
const held = globalThis as typeof globalThis & { regularsReadyAnswers?: Answers };
held.regularsReadyAnswers ??= {
  // Without a most number: for that it would write as many places anew each time that the last answer is taken.
  ready: new LRUCache({ maxSize: mostBytes, sizeCalculation: ({ bytes }) => bytes.length + leastBytes }),
  last: 0,
};
const answers = held.regularsReadyAnswers;
const { ready } = answers;

const header = "x-ready-answer";

/**
 * An answer of a route whose bytes travel as they are. Of a body with a Content-Encoding Next takes that name away, and
 * sends any body through a stream; so the bytes are put aside and `takeReady` finds them when the answer is ended.
 */
export function readyAnswer(
  { bytes, encoding }: Ready,
  headers: Readonly<Record<string, string>>,
  status = 200,
): Response {
  const name = String(++answers.last);
  ready.set(name, { bytes, encoding });
  return new Response(null, { status, headers: { ...headers, [header]: name } });
}

/** The bytes of an answer that is about to end without any, with the headers that say how they travel; null when it has none. */
export function takeReady(response: ServerResponse): Buffer | null {
  const name = response.getHeader(header);
  if (name === undefined || response.headersSent) return null;
  response.removeHeader(header);
  const found = ready.get(String(name));
  if (!found) return null;
  ready.delete(String(name));
  if (found.encoding) response.setHeader("Content-Encoding", found.encoding);
  response.setHeader("Content-Length", found.bytes.length);
  return found.bytes;
}

/** Somebody's own answer as JSON: so little that compressing it, and the streams that Next sends a body through, cost more than all else of it. */
export function readyJson(value: object, status = 200): Response {
  return readyAnswer(
    jsonBytes(value),
    { "content-type": "application/json", "cache-control": "private, no-store, no-transform" },
    status,
  );
}

/** The same where there is a head already. */
export function jsonBytes(value: object): Ready {
  return { bytes: Buffer.from(JSON.stringify(value)), encoding: null };
}
