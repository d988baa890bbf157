import { oneLine } from "../one-line";

const field = /\{([^{}\n]+)\}/g;
const withField = /\[([^[\]]*\{[^{}\n]+\}[^[\]]*)\]/g;

/**
 * Puts what the fields say in the place of their names. What stands in square brackets is left out where one of its fields
 * has nothing to say; a field that is not known, as of another version of the program, says nothing.
 */
export function fillText(text: string, says: (name: string) => string | null): string {
  const said = (name: string) => oneLine(says(name.trim()) ?? "");
  const fill = (part: string) => part.replace(field, (_, name: string) => said(name));
  return fill(
    text.replace(withField, (_, part: string) =>
      [...part.matchAll(field)].every(([, name = ""]) => said(name) !== "") ? part : "",
    ),
  );
}
