import { createElement } from "react";
import type { Letter, Sender, Worded } from "@/emails/parts/types";
import { letters } from "./letters";
import { oneLine } from "./one-line";
import type { Letters, RealTemplate, RenderedLetter } from "./types";
import { compose } from "./wording/compose";
import type { Wording } from "./wording/types";
import { writeOut } from "./write-out";

/**
 * Writes a letter as HTML and as plain text. The same props, sender and wording give the same letter, byte for byte.
 * @param wording what the shop's people wrote for this letter's occasion; of what they left alone our words stand
 */
export async function renderLetter<T extends RealTemplate>(
  template: T,
  props: Letters[T],
  sender: Sender,
  wording: Wording = {},
): Promise<RenderedLetter> {
  const letter: Letter<Letters[T]> | Worded<Letters[T]> = letters[template];
  const { subject, body } =
    "words" in letter
      ? compose(letter, props, sender, wording)
      : { subject: letter.subject(props, sender), body: createElement(letter.Body, { props, sender }) };
  return {
    subject: oneLine(subject),
    ...(await writeOut(body)),
    replyTo: letter.replyTo?.(props) ?? sender.email,
  };
}
