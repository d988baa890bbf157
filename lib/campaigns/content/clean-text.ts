// Control characters but tab and line break, marks that turn the direction of writing, and the noncharacters that compiled
// letters keep for their own marks.
const unwanted = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]/gu;

/** A text without what no writer types: it can be stored, marked and shown as it is. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(unwanted, "");
}
