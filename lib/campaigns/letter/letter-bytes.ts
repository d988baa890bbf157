import { fillLetter } from "./fill-letter";
import { htmlWords } from "./html-words";
import { partOf } from "./part-of";
import type { CompiledLetter, LetterPart, LetterReader } from "./types";

/** What of a letter does not stand in its wording: sender, address, headers. */
export type Envelope = Readonly<Record<string, unknown>>;

/**
 * A compiled letter as pieces of JSON, for those who write it to many: what all readers have in common is escaped and encoded
 * once and not a thousand times a second. Gives what `fillLetter` would give in an envelope, as the bytes of a JSON object.
 */
export function letterBytes(
  compiled: CompiledLetter,
): (reader: LetterReader, envelope: Envelope) => Uint8Array[] {
  const [html, text] = [pieces(compiled.html, htmlWords), pieces(compiled.text, (words) => words)];
  const subjectAlone = { ...compiled, html: [], text: [] };
  return (reader, envelope) => {
    const { subject } = fillLetter(subjectAlone, reader);
    const head = JSON.stringify({ ...envelope, subject }).slice(0, -1);
    return [
      Buffer.from(`${head},"html":"`),
      ...html(reader),
      Buffer.from('","text":"'),
      ...text(reader),
      Buffer.from('"}'),
    ];
  };
}

function pieces(parts: readonly LetterPart[], write: (words: string) => string) {
  const known = parts.map((part) => (typeof part === "string" ? json(part) : part));
  return (reader: LetterReader): Uint8Array[] =>
    known.map((part) => (part instanceof Uint8Array ? part : json(write(partOf(part, reader)))));
}

/** The inside of a JSON string. */
function json(words: string): Uint8Array {
  return Buffer.from(JSON.stringify(words).slice(1, -1));
}
