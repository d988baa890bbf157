import { letterNotes } from "./automatic/letter-notes";
import { writtenNotes } from "./automatic/written/written-notes";

const names: Readonly<Record<string, { readonly name: string }>> = {
  ...letterNotes,
  ...writtenNotes,
  "campaign-test": { name: "Test of a letter to many" },
};

/** What a letter is called for people, by its template. */
export function letterName(template: string): string {
  return names[template]?.name ?? template.replaceAll("-", " ");
}
