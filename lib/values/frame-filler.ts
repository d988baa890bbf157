/** A place in a frame: a mark that makes room for what is put there, or something that stays behind it. */
type Place = { readonly at: string; readonly stays?: boolean };

/** Gives memory of so many bytes to write a page into. */
export type Memory = (bytes: number) => Buffer;

/**
 * What puts texts into a frame at its places, each the first of its kind behind the one before. Half of a page is its frame,
 * which is cut and encoded once for all pages.
 * @returns takes the frame and a text for each place, and where to write them if not into memory of their own; throws when the frame has not all of them
 */
export function frameFiller(places: readonly Place[]) {
  let known = { frame: "", pieces: [] as readonly Buffer[] };
  return (frame: string, texts: readonly string[], memory: Memory = Buffer.allocUnsafe): Buffer => {
    if (known.frame !== frame) known = { frame, pieces: cut(frame, places) };
    return fill(known.pieces, texts, memory);
  };
}

/** Written where it belongs and not put together from bytes of its own: for each 64 MB of them Node clears up all its memory. */
function fill(pieces: readonly Buffer[], texts: readonly string[], memory: Memory): Buffer {
  const lengths = [...pieces.map((piece) => piece.length), ...texts.map((text) => Buffer.byteLength(text))];
  const page = memory(lengths.reduce((sum, bytes) => sum + bytes, 0));
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    at += piece.copy(page, at);
    at += page.write(texts[index] ?? "", at);
  }
  return page;
}

function cut(frame: string, places: readonly Place[]): Buffer[] {
  let from = 0;
  const pieces = places.map(({ at, stays }) => {
    const found = frame.indexOf(at, from);
    if (found < 0) throw new Error(`The frame has no ${at}.`);
    const piece = frame.slice(from, found);
    from = stays ? found : found + at.length;
    return piece;
  });
  return [...pieces, frame.slice(from)].map((piece) => Buffer.from(piece));
}
