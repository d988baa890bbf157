import type { Tx } from "@/lib/platform/db";
import { cleanWords } from "./clean-words";
import { readHits, readNearWords } from "./data";
import { plainWords } from "./plain-words";
import { swappedLetters } from "./swapped-letters";
import type { CorrectedWords, Selection, Wording } from "./types";

/** With fewer products than this a spelling is doubted. */
const few = 3;
/** A word that occurs is only doubted when another is so many times commoner: "bad" once, "bed" in every second title. */
const commoner = 3;
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
  const hits = (wording: Wording) => readHits(tx, { ...everything, wording }, few, now);
  const text = cleanWords(typed);
  const literal: Wording = { kind: "all", text };
  const found = await hits(literal);
  if (found >= few || deliberate.test(text)) return { wording: literal, corrected: false };

  const plain = plainWords(text);
  const nearest = await Promise.all(plain.map((word) => nearestWord(tx, word, now)));
  const words = nearest.map((near, index) => near ?? plain[index] ?? "");
  const better: Wording = { kind: "all", text: words.join(" ") };
  const corrected = nearest.some((near) => near !== null);
  if (corrected && (await hits(better)) > found) return { wording: better, corrected: true };
  if (found > 0) return { wording: literal, corrected: false };

  const sku: Wording = { kind: "sku", text: typed };
  if ((await hits(sku)) > 0) return { wording: sku, corrected: false };
  const any: Wording = { kind: "any", text: words.join(" ") };
  if (words.length > 1 && (await hits(any)) > 0) return { wording: any, corrected };
  return { wording: literal, corrected: false };
}

/** The word of the vocabulary that was probably meant, or null when the typed one stands. */
async function nearestWord(tx: Tx, word: string, now: Date): Promise<string | null> {
  if (word.length < 2 || /^\d+$/.test(word)) return null;
  const own = await readHits(tx, { ...everything, wording: { kind: "all", text: word } }, 100, now);
  const [nearest] = await readNearWords(tx, word, swappedLetters(word));
  return nearest && nearest.word !== word && nearest.products >= own * commoner ? nearest.word : null;
}
