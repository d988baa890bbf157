import { createElement, type ReactElement } from "react";
import type { LetterWords, Sender, Worded } from "@/emails/parts/types";
import { fillText } from "./fill-text";
import type { Wording } from "./types";

/** A letter in the words that were chosen for it, with what its fields say. */
export function compose<Props>(
  letter: Worded<Props>,
  props: Props,
  sender: Sender,
  wording: Wording,
): { subject: string; body: ReactElement } {
  const chosen = { ...letter.words[letter.occasion?.(props) ?? "usual"], ...wording };
  const says = (name: string) =>
    name === "shop" ? sender.brand : (letter.fields[name]?.(props, sender) ?? null);
  const part = (name: keyof LetterWords) => fillText(chosen[name] ?? "", says);
  const words: LetterWords = {
    subject: part("subject"),
    preview: part("preview"),
    heading: part("heading"),
    opening: part("opening"),
    closing: part("closing"),
  };
  return { subject: words.subject, body: createElement(letter.Body, { props, sender, words }) };
}
