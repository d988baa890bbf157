import { Facts } from "../parts/Facts";
import { LetterButton } from "../parts/LetterButton";
import { Paragraphs } from "../parts/Paragraphs";
import { Sheet } from "../parts/Sheet";
import type { Worded } from "../parts/types";

export type ApprovalAskedProps = {
  name: string;
  /** Who asks. */
  by: string;
  /** What staff call the letter. */
  letter: string;
  /** What its readers will see of it first. */
  subject: string;
  url: string;
};

/** A colleague asks for the yes of a second person to a letter to many. */
export const approvalAsked: Worded<ApprovalAskedProps, "usual"> = {
  words: {
    usual: {
      subject: "{who asks} asks you to approve “{letter}”",
      preview: "It goes out only when a second person has said yes.",
      heading: "Is it good as it is?",
      opening: "Hello {name},\n\n{who asks} has written a letter to many, and asks you to read it.",
      closing: "Your yes is for the letter as it is when you give it: any change asks for it anew.",
    },
  },
  fields: {
    name: ({ name }) => name,
    "who asks": ({ by }) => by,
    letter: ({ letter }) => letter,
  },
  Body: ({ props, sender, words }) => (
    <Sheet sender={sender} words={words}>
      <Facts
        sender={sender}
        facts={[
          { label: "Letter", value: props.letter },
          { label: "Subject", value: props.subject || "none yet" },
        ]}
      />
      <LetterButton sender={sender} href={props.url}>
        Read it and decide
      </LetterButton>
      <Paragraphs>{words.closing}</Paragraphs>
    </Sheet>
  ),
};
