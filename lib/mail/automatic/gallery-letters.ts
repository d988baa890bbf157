import { letterNotes } from "./letter-notes";
import type { GalleryLetter } from "./types";
import { wordedLetter } from "./worded-letter";
import { writtenNotes } from "./written/written-notes";
import { writtenTemplate } from "./written/written-template";

type Told = Pick<GalleryLetter, "template" | "group" | "name" | "when" | "to">;

/** Every letter that the shop can send, in the order of the gallery, and what people are told of it. Tests of them are no letters. */
export const galleryLetters: readonly Told[] = [
  ...Object.keys(letterNotes).flatMap((name) => {
    const letter = wordedLetter(name);
    return letter ? [told(letter.template, letterNotes[letter.template])] : [];
  }),
  ...Object.keys(writtenNotes).flatMap((name) => {
    const template = writtenTemplate(name);
    return template ? [told(template, writtenNotes[template])] : [];
  }),
];

function told(template: Told["template"], { group, name, when, to }: Omit<Told, "template">): Told {
  return { template, group, name, when, to };
}
