import { LetterButton } from "../parts/LetterButton";
import { Paragraphs } from "../parts/Paragraphs";
import { Sheet } from "../parts/Sheet";
import { SmallPrint } from "../parts/SmallPrint";
import type { Worded } from "../parts/types";
import { Words } from "../parts/Words";

export type ConfirmLettersProps = {
  url: string;
  /** What was ticked, by name. */
  topics: readonly string[];
  /** How long the link works. */
  days: number;
};

/** Asks whether an address is theirs. It sells nothing: whoever did not ask gets this one letter and no other. */
export const confirmLetters: Worded<ConfirmLettersProps, "usual"> = {
  words: {
    usual: {
      subject: "Shall {shop} write to you? Please confirm",
      preview: "One press of a button, and we know it was you.",
      heading: "Was it you?",
      opening: "",
      closing:
        "The link leads to a page with a button. Every letter after that can be stopped with one click.",
    },
  },
  fields: { topics: ({ topics }) => topics.join("; ") },
  Body: ({ props: { url, topics, days }, sender, words }) => (
    <Sheet sender={sender} words={words}>
      <Words>
        Somebody, we hope you, asked {sender.brand} to write to this address: {topics.join("; ")}. We begin
        only when you say yes.
      </Words>
      <LetterButton sender={sender} href={url}>
        Yes, write to me
      </LetterButton>
      <Paragraphs>{words.closing}</Paragraphs>
      <SmallPrint sender={sender}>
        The link works for {days} days. If it was not you, do nothing: you will hear no more of it.
      </SmallPrint>
    </Sheet>
  ),
};
