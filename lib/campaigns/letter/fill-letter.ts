import { oneLine } from "@/lib/mail/one-line";
import { htmlWords } from "./html-words";
import { partOf } from "./part-of";
import type { CompiledLetter, LetterPart, LetterReader } from "./types";

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
    html: fill(html, reader, htmlWords),
    text: fill(text, reader, asIs),
  };
}

function fill(parts: readonly LetterPart[], reader: LetterReader, write: (value: string) => string): string {
  let filled = "";
  for (const part of parts) filled += typeof part === "string" ? part : write(partOf(part, reader));
  return filled;
}

function asIs(value: string): string {
  return value;
}
