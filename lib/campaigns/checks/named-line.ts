import type { CheckFacts } from "./types";

/** A line about one wording: with its name where there are two, as a sentence of its own where there is one. */
export function namedLine(
  { wordings }: Pick<CheckFacts, "wordings">,
  variant: "a" | "b",
  words: string,
): string {
  return wordings.length > 1
    ? `Wording ${variant.toUpperCase()}: ${words}`
    : words.charAt(0).toUpperCase() + words.slice(1);
}
