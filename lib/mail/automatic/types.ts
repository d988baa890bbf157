import type { z } from "zod";
import type { LetterWords } from "@/emails/parts/types";
import type { RealTemplate, RenderedLetter } from "../types";
import type { WordPart } from "../wording/types";
import type { LetterNote } from "./notes/types";
import type { wordingFormSchema } from "./schema";
import type { WrittenTemplate } from "./written/types";

/** A letter in the gallery. */
export type GalleryLetter = Pick<LetterNote, "group" | "name" | "when" | "to"> & {
  readonly template: RealTemplate | WrittenTemplate;
  /** Some of its words are the shop's own. */
  readonly reworded: boolean;
  readonly state: LetterState;
  /** In the last 30 days; null where it is counted elsewhere. */
  readonly sent: number | null;
};

/** stays: it is on, and cannot be switched off. written: its words are written elsewhere, and so is whether it goes out. */
export type LetterState = "on" | "off" | "stays" | "written";

/** What an editor saves: the words of one occasion, all of them. */
export type WordingForm = z.input<typeof wordingFormSchema>;

/** A version of a letter's words. */
export type WordingVersion = {
  readonly version: number;
  readonly by: string;
  readonly at: Date;
  /** All of them, those it left to us too. */
  readonly words: LetterWords;
  /** The parts that are not as we wrote them; none when it went back to our words. */
  readonly own: readonly WordPart[];
};

/** A field of a letter, and what it says in the example; null where the example has nothing for it. */
export type LetterField = {
  readonly name: string;
  readonly example: string | null;
  readonly sometimes: boolean;
};

/** A letter as its preview shows it. */
export type LetterPreview = Pick<RenderedLetter, "subject" | "html" | "text"> & {
  /** Of the HTML as it travels. */
  readonly bytes: number;
};
