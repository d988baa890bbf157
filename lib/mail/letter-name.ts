import { letterNotes } from "./automatic/letter-notes";

const names: Readonly<Record<string, { readonly name: string }>> = {
  ...letterNotes,
  "news-flow": { name: "Letter of a flow" },
  "campaign-test": { name: "Test of a letter to many" },
};

/** What a letter is called for people, by its template. */
export function letterName(template: string): string {
  return names[template]?.name ?? template.replaceAll("-", " ");
}
