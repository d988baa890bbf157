import type { WordPart } from "./types";

/** The parts of a letter's words in the order they are read. */
export const wordParts: readonly WordPart[] = ["subject", "preview", "heading", "opening", "closing"];
