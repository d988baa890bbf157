import { LetterButton } from "../parts/LetterButton";
import { Paragraphs } from "../parts/Paragraphs";
import { Sheet } from "../parts/Sheet";
import { SmallPrint } from "../parts/SmallPrint";
import type { Worded } from "../parts/types";

/** The answer to somebody who asked for what they have: only their own mailbox learns that it is so. */
export const lettersKnown: Worded<Record<string, never>, "usual"> = {
  words: {
    usual: {
      subject: "You are on the list of {shop} already",
      preview: "Nothing to confirm: our letters come to you.",
      heading: "You are on the list already.",
      opening:
        "Nothing to confirm: our letters come to this address. You can change what comes, and how often.",
      closing: "",
    },
  },
  fields: {},
  Body: ({ sender, words }) => (
    <Sheet sender={sender} words={words}>
      {sender.reader ? (
        <LetterButton sender={sender} href={sender.reader.preferences}>
          Choose what we write
        </LetterButton>
      ) : null}
      <Paragraphs>{words.closing}</Paragraphs>
      <SmallPrint sender={sender}>
        If it was not you who asked, do nothing. Everything stays as you chose it.
      </SmallPrint>
    </Sheet>
  ),
};
