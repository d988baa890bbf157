import { type PersonalField, personalFields } from "../content/types";
import type { LetterPart } from "./types";

const personal = /\{(\w+)\|([^{}|]*)\}/;

/** A line in which "{first_name|there}" is personal, taken apart; braces around anything else are just braces. */
export function personalLine(line: string): LetterPart[] {
  const parts: LetterPart[] = [];
  for (let rest = line; rest !== ""; ) {
    const found = personal.exec(rest);
    const until = found ? found.index + found[0].length : rest.length;
    const [, name = "", fallback = ""] = found ?? [];
    const known = Object.hasOwn(personalFields, name);
    const words = known && found ? rest.slice(0, found.index) : rest.slice(0, until);
    if (words !== "") parts.push(words);
    if (known) parts.push({ field: name as PersonalField, fallback: fallback.trim() });
    rest = rest.slice(until);
  }
  return parts;
}
