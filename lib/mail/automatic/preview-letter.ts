import type { LetterWords, Sender } from "@/emails/parts/types";
import { renderLetter } from "../render-letter";
import type { RealTemplate } from "../types";
import { cleanWords } from "../wording/clean-words";
import type { SampleShop } from "./samples/example";
import { letterSample } from "./samples/letter-samples";
import type { LetterPreview } from "./types";

type Drafted = { template: RealTemplate; occasion: string; words: LetterWords };

/** The example of a letter in the given words, as it would be sent. */
export async function previewLetter(
  { template, occasion, words }: Drafted,
  sender: Sender,
  shop: SampleShop,
): Promise<LetterPreview> {
  const props = letterSample(template, occasion, shop);
  const { subject, html, text } = await renderLetter(template, props, sender, cleanWords(words));
  return { subject, html, text, bytes: Buffer.byteLength(html) };
}
