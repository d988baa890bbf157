import { readLine } from "./read-line";

/** Roughly what a phone shows of each: Apple Mail on a small phone about 35 to 40 letters, Gmail a few more. */
const fits = { subject: 40, preheader: 90 } as const;

/** What to know about the length of a subject or of the line after it, in a few words; null when there is nothing. */
export function subjectHint(kind: keyof typeof fits, text: string): string | null {
  const { length } = [...readLine(text, "unknown")];
  if (length === 0)
    return kind === "subject"
      ? "Without a subject it cannot go out."
      : "Without it, lists of letters show the first words of the letter.";
  if (length <= fits[kind]) return null;
  return `${length} letters. Phones show about ${fits[kind]}, so the weight belongs at the beginning.`;
}
