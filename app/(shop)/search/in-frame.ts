import type { Found } from "./found";
import { places } from "./places";

const quoted: Record<string, string> = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };
const field = `id="${places.field}"`;

/** What is cut away at a place is a mark, or stays behind what is put there. */
const cuts = [
  { at: "</head>", stays: true },
  { at: places.head, stays: false },
  { at: field, stays: true },
  { at: places.results, stays: false },
];

/** The frame as bytes, cut at its places; each place is the first of its kind behind the one before. */
function cut(frame: string): Buffer[] {
  let from = 0;
  const pieces = cuts.map(({ at, stays }) => {
    const found = frame.indexOf(at, from);
    if (found < 0) throw new Error(`The frame of the search has no ${at}.`);
    const piece = frame.slice(from, found);
    from = stays ? found : found + at.length;
    return piece;
  });
  return [...pieces, frame.slice(from)].map((piece) => Buffer.from(piece));
}

let known = { frame: "", pieces: [] as readonly Buffer[] };

/** The frame with what was found at its places. Half of a page is its frame, which is cut and encoded once for all pages. */
export function inFrame(frame: string, { title, typed, head, results }: Found): Buffer {
  if (known.frame !== frame) known = { frame, pieces: cut(frame) };
  const value = typed.replace(/[&"<>]/g, (sign) => quoted[sign] ?? sign);
  const put = [title, head, `value="${value}" `, results];
  return Buffer.concat(known.pieces.flatMap((piece, index) => [piece, Buffer.from(put[index] ?? "")]));
}
