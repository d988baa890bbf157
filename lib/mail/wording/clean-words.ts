import type { LetterWords } from "@/emails/parts/types";
import { oneLine } from "../one-line";

const fields = /\{([^{}\n]+)\}/g;
const tidy = (text: string) =>
  text.replace(fields, (_, name: string) => `{${name.trim().replace(/\s+/g, " ").toLowerCase()}}`);
// Control characters but line ends, and marks that turn the direction of writing.
const unseen = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
const paragraphs = (text: string) =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(unseen, (mark) => (mark === "\n" ? mark : " "))
    .replace(/\n{3,}/g, "\n\n")
    .trim();

/** Words as they were typed, made fit to be kept: lines that are one line, fields by their names. */
export function cleanWords(typed: LetterWords): LetterWords {
  return {
    subject: tidy(oneLine(typed.subject)),
    preview: tidy(oneLine(typed.preview)),
    heading: tidy(oneLine(typed.heading)),
    opening: tidy(paragraphs(typed.opening)),
    closing: tidy(paragraphs(typed.closing)),
  };
}
