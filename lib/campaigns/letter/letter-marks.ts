import type { PersonalField } from "../content/types";
import { letterAddress } from "./letter-address";
import type { LetterPart } from "./types";

// Noncharacters: no keyboard writes them, `cleanText` lets none through, and neither HTML nor plain text treats them
// as anything but a letter.
const begin = "\ufdd0";
const end = "\ufdd1";
const marked = new RegExp(`${begin}(\\d+)${end}`);

export type LetterMarks = ReturnType<typeof letterMarks>;

/** Marks for what differs from reader to reader, which survive the writing out of HTML and of plain text. */
export function letterMarks(shopUrl: string) {
  const kinds: Exclude<LetterPart, string>[] = [];
  const links: string[] = [];
  const mark = (part: Exclude<LetterPart, string>) => `${begin}${kinds.push(part) - 1}${end}`;
  return {
    mark,
    /** Every page of the web that the letter leads to, once. */
    links,
    /** What stands where a typed address leads; null when it leads nowhere. Only pages of the web are redirected. */
    to(typed: string): string | null {
      const address = letterAddress(typed, shopUrl);
      if (!address || !/^https?:/.test(address)) return address;
      const known = links.indexOf(address);
      return mark({ link: known === -1 ? links.push(address) - 1 : known });
    },
    /** What of its readers the letter asks for. */
    fields(): PersonalField[] {
      return [...new Set(kinds.flatMap((part) => ("field" in part ? part.field : [])))];
    },
    /** A written text, taken apart at its marks. */
    split(text: string): LetterPart[] {
      return text.split(marked).flatMap((piece, index) => {
        const part = index % 2 === 0 ? piece : kinds[Number(piece)];
        return part === undefined || part === "" ? [] : [part];
      });
    },
  };
}
