import type { LetterWords, Sender, Worded } from "@/emails/parts/types";
import { letters } from "../letters";
import type { Letters, RealTemplate } from "../types";
import { letterNotes } from "./letter-notes";
import type { SampleShop } from "./samples/example";
import { letterSample } from "./samples/letter-samples";
import type { LetterField } from "./types";

/** A letter whose words can be changed, as its editor needs it. */
export type WordedLetter = {
  readonly template: RealTemplate;
  /** Our words by occasion, in the order they are shown. */
  readonly words: Readonly<Record<string, LetterWords>>;
  readonly fields: readonly string[];
  readonly sometimes: readonly string[];
  /** What its fields say in the example of an occasion. */
  examples: (occasion: string, sender: Sender, shop: SampleShop) => LetterField[];
};

/** The letter of this name; null when there is none, or its words are written elsewhere. */
export function wordedLetter(name: string): WordedLetter | null {
  return isTemplate(name) ? told(name) : null;
}

function isTemplate(name: string): name is RealTemplate {
  return Object.hasOwn(letterNotes, name);
}

function told<T extends RealTemplate>(template: T): WordedLetter | null {
  const letter = letters[template];
  if (!("words" in letter)) return null;
  const { words, fields, sometimes = [] } = letter as unknown as Worded<Letters[T]>;
  const names = [...Object.keys(fields), "shop"];
  return {
    ...{ template, words, sometimes },
    fields: names,
    examples: (occasion, sender, shop) => {
      const props = letterSample(template, occasion, shop);
      return names.map((name) => ({
        name,
        example: name === "shop" ? sender.brand : (fields[name]?.(props, sender) ?? null),
        sometimes: sometimes.includes(name),
      }));
    },
  };
}
