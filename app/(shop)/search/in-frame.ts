import type { Found } from "./found";
import { places } from "./places";

const quoted: Record<string, string> = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };
const field = `id="${places.field}"`;

/** The bytes of a frame, cut where something is put in: before its head ends, and at each place in the order they stand. */
export type Frame = readonly Buffer[];

/** Cuts a frame; each place is the first of its kind behind the one before. */
export function cutFrame(html: string): Frame {
  const cuts = [
    { at: "</head>", kept: 0 },
    { at: places.head, kept: places.head.length },
    // The field keeps its name, what was typed follows it.
    { at: field, kept: 0 },
    { at: places.results, kept: places.results.length },
  ];
  let rest = html;
  const pieces = cuts.map(({ at, kept }) => {
    const found = rest.indexOf(at);
    if (found < 0) throw new Error(`The frame of the search has no ${at}.`);
    const piece = rest.slice(0, found);
    rest = rest.slice(found + kept);
    return piece;
  });
  return [...pieces, rest].map((piece) => Buffer.from(piece));
}

/** The bytes that are put into a frame, in its order. */
export function piecesOf({ title, typed, head, results }: Found): Frame {
  const value = typed.replace(/[&"<>]/g, (sign) => quoted[sign] ?? sign);
  return [title, head, `value="${value}" `, results].map((piece) => Buffer.from(piece));
}

/** The frame with what was found at its places. */
export function inFrame(frame: Frame, found: Frame): Buffer<ArrayBuffer> {
  return Buffer.concat(frame.flatMap((piece, index) => [piece, found[index] ?? Buffer.alloc(0)]));
}
