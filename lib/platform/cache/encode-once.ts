import { ServerResponse } from "node:http";

/** Shorter answers are not worth remembering. */
const longEnough = 16_384;
/** Bytes kept at the most; a page of 110 KB makes that some six hundred pages. */
const mostBytes = 64 * 1024 * 1024;

const encoded = new Map<string, Buffer>();
let held = 0;

function bytesOf(text: string): Buffer {
  const known = encoded.get(text);
  if (known) return known;
  const bytes = Buffer.from(text);
  if (held + bytes.length > mostBytes) {
    encoded.clear();
    held = 0;
  }
  encoded.set(text, bytes);
  held += bytes.length;
  return bytes;
}

/**
 * Has pages that Next answers from its cache encoded once and not for each visitor. Next hands Node the same string each
 * time, and one character outside Latin-1 (a dash, a curly quote) makes Node encode all of it anew, which cost more than
 * the rest of the answer. Looking up is cheap, because a string remembers its own hash.
 */
export function encodeOnce(): void {
  const end = ServerResponse.prototype.end;
  ServerResponse.prototype.end = function (this: ServerResponse, ...given: unknown[]) {
    const [body, ...rest] = given;
    const text =
      typeof body === "string" && body.length > longEnough && typeof rest[0] !== "string"
        ? bytesOf(body)
        : body;
    return Reflect.apply(end, this, [text, ...rest]);
  };
}
