import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { endWith } from "./end-with";
import { awaitHead, headFor, pathOf, putHead } from "./heads-of-next";
import { askedPage, noteAnswer } from "./kept-answers";
import { acceptedEncoding, type Encoding } from "./packed";
import { isGone, type Shelved } from "./shelf";

type Asked = {
  /** What stands behind the path, from "?" on. */
  readonly search: string;
  /** How an answer may be compressed. */
  readonly encoding: Encoding | null;
  /** The header of that name. */
  readonly cookie: string;
};
type Made = { readonly bytes: Buffer | Shelved; readonly encoding: Encoding | null };
/** Makes the answer as it travels; null where Next has to be asked, because something is to be read anew. */
type Make = (asked: Asked) => Promise<Made | null>;

// One a process: routes and what stands before them are bundled apart.
const held = globalThis as typeof globalThis & { regularsStraightRoutes?: Map<string, Make> };
held.regularsStraightRoutes ??= new Map();
const routes = held.regularsStraightRoutes;

/**
 * Has answers of one path made without Next, whose handling of a route takes Node as long as all else of a personal answer and a
 * third as long as a search. Not before Next has answered one: what it puts into the head of an answer is put into the
 * others. Nothing of Next's may be asked there: no `use cache`, and cookies as `heldCookies` has them.
 */
export function answerStraight(path: string, make: Make): void {
  routes.set(path, make);
  awaitHead("GET", path);
}

/**
 * Answers where a path is answered straight without Next, if that can be done; whatever goes wrong is left to Next, which is asked anew then.
 * @returns null where Next is to be asked at once
 */
export function answeredStraight(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> | null {
  const { url = "" } = request;
  const path = pathOf(url);
  const make = routes.get(path);
  const head = make && headFor(request);
  if (!make || !head || !askedPage(request)) return null;
  return answerBy(make, head, url.slice(path.length), request, response).catch(() => false);
}

async function answerBy(
  make: Make,
  head: OutgoingHttpHeaders,
  search: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const { "accept-encoding": accepted, cookie = "" } = request.headers;
  const made = await make({ search, encoding: acceptedEncoding(accepted), cookie });
  if (!made) return false;
  // Whoever went away meanwhile needs no answer.
  if (response.destroyed) return true;
  const { bytes, encoding } = made;
  if (isGone(bytes)) return false;
  putHead(response, head);
  if (encoding) response.setHeader("content-encoding", encoding);
  response.setHeader("content-length", bytes.length);
  noteAnswer(request, response, bytes, performance.now());
  endWith(response, bytes);
  return true;
}
