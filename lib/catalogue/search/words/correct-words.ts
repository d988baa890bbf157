import type { Tx } from "@/lib/platform/db";
import { readCommonWords, readHits, readNearWords } from "../data";
import type { CorrectedWords, Selection, Wording } from "../types";
import { cleanWords } from "./clean-words";
import { plainWords } from "./plain-words";
import { swappedLetters } from "./swapped-letters";

/** With fewer products than this a spelling is doubted. */
export const few = 3;
/** A word that occurs is only doubted when another is so many times commoner: "bad" once, "bed" in every second title. */
const commoner = 3;
/** A word that so many products have is what was meant. */
const trusted = 100;
/** Operators and quotation marks mean that somebody knows what they are asking for. */
const deliberate = /["]|(^|\s)-\S|\sor\s/iu;

const everything: Omit<Selection, "wording"> = {
  collectionId: null,
  choices: [],
  priceFrom: null,
  priceTo: null,
  inStock: false,
};

/**
 * Decides what to look for when something was typed: it as it is when that finds something; else the shop's own words
 * that look like it; else a SKU; else products that have any of the words. Words without a single product come back
 * as they were typed.
 * @param typed as `oneLine` leaves it
 */
export async function correctWords(tx: Tx, typed: string, now: Date): Promise<CorrectedWords> {
  const hits = (wording: Wording) => readHits(tx, { ...everything, wording }, few + 1, now);
  const text = cleanWords(typed);
  const literal: Wording = { kind: "all", text };
  const found = await hits(literal);
  if (found >= few || deliberate.test(text)) return { wording: literal, corrected: false };

  const words = plainWords(text);
  const common = await readCommonWords(tx, words, trusted);
  const guesses = await Promise.all(
    words.map((word) => (common.has(word) ? { word, own: trusted, near: null } : guess(tx, word, now))),
  );
  const corrected = guesses.some(({ near }) => near !== null);
  const better: Wording = { kind: "all", text: guesses.map(({ near, word }) => near ?? word).join(" ") };
  if (corrected && (await hits(better)) > found) return { wording: better, corrected: true };
  if (found > 0 && !guesses.some(({ near, own }) => near !== null && own > 0))
    return { wording: literal, corrected: false };

  const sku: Wording = { kind: "sku", text: typed };
  if ((await hits(sku)) > 0) return { wording: sku, corrected: false };
  const any = anyOf(guesses);
  // A word that more products have is answer enough, without counting those of all words together.
  const surely = guesses.some(({ own, near }) => near === null && own > found);
  if (guesses.length > 1 && (surely || (await hits(any.wording)) > found)) return any;
  return { wording: literal, corrected: false };
}

type Guess = {
  readonly word: string;
  /** How many products have the word as it was typed, counted up to `trusted`. */
  readonly own: number;
  /** The word of the vocabulary that was probably meant; null when the typed one stands. */
  readonly near: string | null;
};

async function guess(tx: Tx, word: string, now: Date): Promise<Guess> {
  const own = await readHits(tx, { ...everything, wording: { kind: "all", text: word } }, trusted, now);
  if (own === trusted || word.length < 2 || /^\d+$/.test(word)) return { word, own, near: null };
  const [nearest] = await readNearWords(tx, word, swappedLetters(word));
  const better = nearest && nearest.word !== word && nearest.products >= own * commoner;
  return { word, own, near: better ? nearest.word : null };
}

/**
 * Any of the words. One that nothing has only brings in what happens to be spelt like it ("pet", "peg"), so that it
 * is left out while another word is known.
 */
function anyOf(guesses: readonly Guess[]): CorrectedWords {
  const known = guesses.filter(({ own }) => own > 0);
  const used = known.length > 0 ? known : guesses;
  return {
    wording: { kind: "any", text: used.map(({ near, word }) => near ?? word).join(" ") },
    corrected: used.some(({ near }) => near !== null),
  };
}
