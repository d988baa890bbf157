import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { LRUCache } from "lru-cache";
import { log } from "../log";
import { noteHead } from "./heads-of-next";
import { isForAll, leastFreshMs, noteAnswer } from "./kept-answers";
import { acceptedEncoding, type Encoding, pack, packNow } from "./packed";
import { takeReady } from "./ready-answers";

/** Shorter answers are not worth remembering. */
const longEnough = 16_384;
/** Bytes kept at the most; a page of 110 KB makes that some five hundred pages. */
const mostBytes = 64 * 1024 * 1024;

/** A page as bytes, and compressed as soon as somebody asked for it a second time. */
type Encoded = { readonly bytes: Buffer; readonly packed: Map<Encoding, Packed> };
type Packed = { readonly bytes: Buffer; readonly careful: boolean };

const known = new LRUCache<string, Encoded>({
  maxSize: mostBytes,
  // Compressed it takes a fifth again.
  sizeCalculation: ({ bytes }) => Math.ceil(bytes.length * 1.25),
});

const inHaste = (bytes: Buffer, encoding: Encoding): Packed => ({
  bytes: packNow(bytes, encoding),
  careful: false,
});

/** The page in an encoding: quickly the first time, and as well as can be from a moment later on. */
function packedPage({ bytes, packed }: Encoded, encoding: Encoding): Packed {
  const ready = packed.get(encoding);
  if (ready) return ready;
  const quick = inHaste(bytes, encoding);
  packed.set(encoding, quick);
  pack(bytes, encoding).then(
    (made) => packed.set(encoding, { bytes: made, careful: true }),
    (error: unknown) => log.warn({ error }, "a page could not be compressed beforehand"),
  );
  return quick;
}

type End = ServerResponse["end"];

/** `end` for an answer that may be a kept page. */
function endKept(request: IncomingMessage, response: ServerResponse, end: End): End {
  const finish = (...given: unknown[]) => Reflect.apply(end, response, given) as ServerResponse;
  /** A page the same for everybody, which is remembered for the next moment. */
  const finishPage = (page: Buffer, encoding: Encoding | null, packed: Packed | null, rest: unknown[]) => {
    const bytes = packed?.bytes ?? page;
    if (encoding) response.setHeader("Content-Encoding", encoding);
    response.setHeader("Content-Length", bytes.length);
    // What was packed in haste is there better in a moment.
    const freshMs = packed?.careful === false ? leastFreshMs : undefined;
    noteAnswer(request, response, bytes, performance.now(), freshMs);
    return finish(bytes, ...rest);
  };
  return (...given: unknown[]) => {
    const [text, ...rest] = given;
    const ready = text === undefined ? takeReady(response) : null;
    if (ready) {
      noteHead(request, response);
      noteAnswer(request, response, ready, performance.now());
      return finish(ready);
    }
    if (typeof text !== "string" || text.length <= longEnough || typeof rest[0] === "string")
      return finish(...given);
    const encoding = acceptedEncoding(request.headers["accept-encoding"]);
    const may = !response.headersSent && !response.hasHeader("Content-Encoding");
    const page = known.get(text);
    if (!page) {
      const bytes = Buffer.from(text);
      known.set(text, { bytes, packed: new Map() });
      if (!may || !isForAll(response)) return finish(bytes, ...rest);
      // Made just now, perhaps while many wait for it.
      return finishPage(bytes, encoding, encoding && inHaste(bytes, encoding), rest);
    }
    if (!may) return finish(page.bytes, ...rest);
    return finishPage(page.bytes, encoding, encoding && packedPage(page, encoding), rest);
  };
}

/**
 * Has pages that Next answers from its cache encoded and compressed once and not for each visitor. Next hands Node the same
 * string each time, and one character outside Latin-1 (a dash, a curly quote) makes Node encode all of it anew; to
 * compress it anew for each browser takes several times as long as the rest of the answer. Looking up is cheap, because
 * a string remembers its own hash. Everything else is compressed by Next as it comes; what Next puts before `end` for
 * that is put behind this, and leaves alone what has its Content-Encoding.
 */
export function encodeOnce(): void {
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    let end = endKept(request, response, response.end);
    Object.defineProperty(response, "end", {
      configurable: true,
      get: () => end,
      set: (before: End) => {
        end = endKept(request, response, before);
      },
    });
  });
}
