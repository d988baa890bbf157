import { createReadStream } from "node:fs";

const lineFeed = 10;
const carriageReturn = 13;

/**
 * The line of a file, counted from 1, in which the row at each offset begins; empty lines before it are passed over.
 * Offsets come in any order, lines are given in the same.
 */
export async function lineNumbers(path: string, offsets: readonly number[]): Promise<number[]> {
  const order = offsets.map((_, index) => index).sort((a, b) => (offsets[a] ?? 0) - (offsets[b] ?? 0));
  const lines = new Array<number>(offsets.length).fill(1);
  if (offsets.length === 0) return lines;
  let next = 0;
  let line = 1;
  let position = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    for (const byte of chunk) {
      const blank = byte === lineFeed || byte === carriageReturn;
      for (
        let index = order[next];
        !blank && index !== undefined && (offsets[index] ?? 0) <= position;
        index = order[next]
      ) {
        lines[index] = line;
        next += 1;
      }
      if (byte === lineFeed) line += 1;
      position += 1;
    }
    if (next >= order.length) return lines;
  }
  for (const index of order.slice(next)) lines[index] = line;
  return lines;
}
