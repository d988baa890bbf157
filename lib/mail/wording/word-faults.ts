import type { LetterWords } from "@/emails/parts/types";
import type { WordPart } from "./types";
import { wordParts } from "./word-parts";

type Known = {
  readonly fields: readonly string[];
  /** Those that have nothing to say in some letters. */
  readonly sometimes: readonly string[];
};

const field = /\{([^{}\n]*)\}/g;
const withField = /\[[^[\]]*\{[^{}\n]+\}[^[\]]*\]/g;

/** What is wrong with words somebody wrote, by part; null when nothing is. */
export function wordFaults(words: LetterWords, known: Known): Partial<Record<WordPart, string>> | null {
  const faults = wordParts.flatMap((part) => {
    const fault = faultOf(words[part], known) ?? missing(part, words[part]);
    return fault ? [[part, fault] as const] : [];
  });
  return faults.length > 0 ? Object.fromEntries(faults) : null;
}

function missing(part: WordPart, text: string): string | null {
  return text === "" && (part === "subject" || part === "heading") ? "Write at least a word." : null;
}

function faultOf(text: string, { fields, sometimes }: Known): string | null {
  const names = [...text.matchAll(field)].map(([, name = ""]) => name);
  const strange = names.find((name) => !fields.includes(name));
  if (strange !== undefined)
    return `There is no field {${strange}} in this letter. It has ${listOf(fields)}.`;
  if (/[{}]/.test(text.replace(field, "")))
    return "A field stands between two curly brackets: {shop}. One of them is missing here.";
  const bare = [...text.replace(withField, "").matchAll(field)].map(([, name = ""]) => name);
  const unsure = bare.find((name) => sometimes.includes(name));
  if (unsure !== undefined)
    return `{${unsure}} has nothing to say in some of these letters. Put it into square brackets, with the words that go when it does: [for {${unsure}}].`;
  return null;
}

function listOf(fields: readonly string[]): string {
  return new Intl.ListFormat("en-GB").format(fields.map((name) => `{${name}}`));
}
