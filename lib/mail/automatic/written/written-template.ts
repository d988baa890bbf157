import type { WrittenTemplate } from "./types";
import { writtenNotes } from "./written-notes";

/** The letter of this name, if its words are written elsewhere; else null. */
export function writtenTemplate(name: string): WrittenTemplate | null {
  return isWritten(name) ? name : null;
}

function isWritten(name: string): name is WrittenTemplate {
  return Object.hasOwn(writtenNotes, name);
}
