import { greetingName } from "@/lib/values/greeting-name";
import { LetterButton } from "../../parts/LetterButton";
import { Paragraphs } from "../../parts/Paragraphs";
import { Quote } from "../../parts/Quote";
import { Sheet } from "../../parts/Sheet";
import { Signature } from "../../parts/Signature";
import { Subtitle } from "../../parts/Subtitle";
import type { Worded } from "../../parts/types";

export type HelpAnswerProps = {
  name: string;
  number: number | null;
  url: string;
  message: string;
  answer: string;
};

/** A person answers a question that was asked from an order's page. */
export const helpAnswer: Worded<HelpAnswerProps, "usual"> = {
  words: {
    usual: {
      subject: "Our answer to your question[ about order {order number}]",
      preview: "{first words}",
      heading: "Hello {first name},",
      opening: "",
      closing: "Answer this letter if anything is still open.",
    },
  },
  fields: {
    "first name": ({ name }) => greetingName(name),
    "order number": ({ number }) => (number ? String(number) : null),
    "first words": ({ answer }) => answer.slice(0, 90),
  },
  sometimes: ["order number"],
  Body: ({ props, sender, words }) => (
    <Sheet sender={sender} words={words}>
      <Paragraphs>{props.answer}</Paragraphs>
      <Signature sender={sender} />
      <Subtitle sender={sender}>What you asked</Subtitle>
      <Quote sender={sender}>{props.message}</Quote>
      <Paragraphs>{words.closing}</Paragraphs>
      <LetterButton sender={sender} href={props.url}>
        See your order
      </LetterButton>
    </Sheet>
  ),
};
