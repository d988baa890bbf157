import type { LetterWords } from "@/emails/parts/types";
import type { WordPart } from "../wording/types";
import { wordParts } from "../wording/word-parts";
import type { WordingVersion } from "./types";

const labels: Record<WordPart, string> = {
  subject: "Subject",
  preview: "Line behind the subject",
  heading: "Heading",
  opening: "Opening words",
  closing: "Closing words",
};

/** What stands now where somebody wanted to write something else, and who wrote it. */
export function othersWording(mine: LetterWords, ours: LetterWords, theirs: WordingVersion | undefined) {
  const now = theirs?.words ?? ours;
  const differ = wordParts.filter((part) => mine[part] !== now[part]);
  return {
    version: theirs?.version ?? 0,
    ...(theirs && { by: theirs.by, at: theirs.at.toISOString() }),
    fields: differ.map((part) => ({
      label: labels[part],
      mine: mine[part] || "nothing",
      theirs: now[part] || "nothing",
    })),
    values: now,
  };
}
