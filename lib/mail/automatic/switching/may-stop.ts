import { letterNotes } from "../letter-notes";
import type { LetterNote } from "../notes/types";

const notes: Readonly<Record<string, LetterNote>> = letterNotes;

/** Whether a letter may be switched off: neither law nor safety nor the promise of a page needs it. */
export function mayStop(template: string): boolean {
  return notes[template]?.stays === null;
}
