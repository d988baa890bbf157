import { oneLine } from "@/lib/mail/one-line";
import type { LetterPart, LetterReader } from "./types";

/** What stands for one reader where a letter was left open; kept to one line, whatever a customer calls themselves. */
export function partOf(part: Exclude<LetterPart, string>, { fields, readerLinks, go }: LetterReader): string {
  if ("link" in part) return go(part.link);
  if ("reader" in part) return readerLinks[part.reader];
  return oneLine(fields[part.field] ?? "") || part.fallback;
}
