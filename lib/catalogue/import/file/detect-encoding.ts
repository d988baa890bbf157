import { detect } from "chardet";

/** Byte-order marks, the longest first. */
const marks: readonly (readonly [string, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

export type Encoding = { readonly name: string; readonly markLength: number };

/**
 * What a text is written in: by its mark, else UTF-8 when it is valid UTF-8, else by the look of it.
 * @param sample the file's beginning and, when it is not valid UTF-8, some of what is not
 */
export function detectEncoding(sample: Buffer, validUtf8: boolean): Encoding {
  for (const [name, mark] of marks)
    if (mark.every((byte, index) => sample[index] === byte)) return { name, markLength: mark.length };
  const zeros = sample.subarray(0, 4096).filter((byte) => byte === 0).length;
  if (zeros > 100 || (sample.length < 1000 && zeros > sample.length / 4))
    return { name: sample[0] === 0 ? "utf-16be" : "utf-16le", markLength: 0 };
  if (validUtf8) return { name: "utf-8", markLength: 0 };
  const guess = detect(wordsOf(sample)) ?? "windows-1252";
  // As browsers do: what calls itself Latin-1 is Windows' superset of it. And it was shown not to be UTF-8.
  const name = /^(ISO-8859-1|ASCII|UTF-8)$/i.test(guess) ? "windows-1252" : guess;
  return { name, markLength: 0 };
}

/** The cells that are not plain ASCII: what a table's figures and headers would drown when the language is guessed. */
function wordsOf(sample: Buffer): Buffer {
  const cells = sample.toString("latin1").split(/[\n,;"\t<>]/);
  return Buffer.from(cells.filter((cell) => /[\x80-\xff]/.test(cell)).join("\n"), "latin1");
}
