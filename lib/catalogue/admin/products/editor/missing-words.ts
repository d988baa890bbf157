import type { ProductForm } from "../types";

type Known = { readonly id: string; readonly alt: string; readonly altExcused: boolean };

/**
 * Pictures that say nothing to whoever cannot see them, and of which nobody decided that this is right: a sentence for
 * each, or null. Pictures that an import brought without words stay as they are until somebody gives them some.
 */
export function missingWords(
  { pictures }: Pick<ProductForm, "pictures">,
  known: readonly Known[],
): Record<string, string> | null {
  const wordless = new Set(
    known.filter(({ alt, altExcused }) => !alt && !altExcused).map((picture) => picture.id),
  );
  const faults = pictures.flatMap(({ mediaId, alt, altExcused }, index) =>
    alt.trim() || altExcused || wordless.has(mediaId)
      ? []
      : [[`pictures.${index}.alt`, "Say what the picture shows, or that it needs no words."] as const],
  );
  return faults.length > 0 ? Object.fromEntries(faults) : null;
}
