import { greetingName } from "@/lib/values/greeting-name";
import { LetterButton } from "../../parts/LetterButton";
import { Paragraphs } from "../../parts/Paragraphs";
import { Quote } from "../../parts/Quote";
import { Sheet } from "../../parts/Sheet";
import { Signature } from "../../parts/Signature";
import type { Worded } from "../../parts/types";

export type HelpReceivedProps = { name: string; number: number | null; url: string; message: string };

/** A question has come in and is in somebody's hands. */
export const helpReceived: Worded<HelpReceivedProps, "usual"> = {
  words: {
    usual: {
      subject: "We have your question about {your order}",
      preview: "A person reads it and answers by mail.",
      heading: "We have your question, {first name}.",
      opening: "A person reads it and answers you by mail at this address. This is what you wrote:",
      closing: "If you would like to add something, a picture for example, answer this letter.",
    },
  },
  fields: {
    "first name": ({ name }) => greetingName(name),
    "your order": ({ number }) => (number ? `order ${number}` : "your order"),
  },
  Body: ({ props, sender, words }) => (
    <Sheet sender={sender} words={words}>
      <Quote sender={sender}>{props.message}</Quote>
      <Paragraphs>{words.closing}</Paragraphs>
      <LetterButton sender={sender} href={props.url}>
        See your order
      </LetterButton>
      <Signature sender={sender} />
    </Sheet>
  ),
};
