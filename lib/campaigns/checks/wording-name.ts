import type { CheckFacts } from "./types";

/** What a line about one wording begins with: nothing where there is only one. */
export function wordingName({ wordings }: Pick<CheckFacts, "wordings">, variant: "a" | "b"): string {
  return wordings.length > 1 ? `Wording ${variant.toUpperCase()}: ` : "";
}
