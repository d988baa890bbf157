import { oneLine } from "@/lib/mail/one-line";
import type { CompiledLetter, LetterPart, LetterReader } from "./types";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#x27;",
};

/**
 * Writes one reader's letter: a single pass over the parts, the same for the same reader. What is put in is escaped where
 * it goes into HTML and kept to one line everywhere, whatever a customer calls themselves.
 */
export function fillLetter(
  { subject, html, text }: CompiledLetter,
  reader: LetterReader,
): { subject: string; html: string; text: string } {
  return {
    subject: oneLine(fill(subject, reader, asIs)),
    html: fill(html, reader, escaped),
    text: fill(text, reader, asIs),
  };
}

function fill(parts: readonly LetterPart[], reader: LetterReader, write: (value: string) => string): string {
  let filled = "";
  for (const part of parts) filled += typeof part === "string" ? part : write(partOf(part, reader));
  return filled;
}

function partOf(part: Exclude<LetterPart, string>, { fields, readerLinks, go }: LetterReader): string {
  if ("link" in part) return go(part.link);
  if ("reader" in part) return readerLinks[part.reader];
  return oneLine(fields[part.field] ?? "") || part.fallback;
}

function escaped(value: string): string {
  return value.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

function asIs(value: string): string {
  return value;
}
