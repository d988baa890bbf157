import { Facts } from "../../parts/Facts";
import { LetterButton } from "../../parts/LetterButton";
import { Paragraphs } from "../../parts/Paragraphs";
import { Quote } from "../../parts/Quote";
import { Sheet } from "../../parts/Sheet";
import type { Worded } from "../../parts/types";

export type HelpNoticeProps = {
  name: string;
  email: string;
  number: number | null;
  url: string;
  message: string;
  /** "22 November 2026 at 18:20:05 GMT" */
  askedAt: string;
};

/** To the owner: somebody asks for help. Answering it writes to the customer. */
export const helpNotice: Worded<HelpNoticeProps, "usual"> = {
  words: {
    usual: {
      subject: "Help wanted: {order}, {customer}",
      preview: "{first words}",
      heading: "{customer} asks for help.",
      opening: "",
      closing: "Answer this letter to write to them.",
    },
  },
  fields: {
    customer: ({ name }) => name,
    order: ({ number }) => (number ? `order ${number}` : "an unpaid order"),
    "first words": ({ message }) => message.slice(0, 120),
  },
  replyTo: ({ email }) => email,
  Body: ({ props, sender, words }) => (
    <Sheet sender={sender} words={words}>
      <Quote sender={sender}>{props.message}</Quote>
      <Facts
        sender={sender}
        facts={[
          { label: "Order", value: props.number ?? "not paid" },
          { label: "From", value: `${props.name}, ${props.email}` },
          { label: "Asked", value: props.askedAt },
        ]}
      />
      <Paragraphs>{words.closing}</Paragraphs>
      <LetterButton sender={sender} href={props.url}>
        See the order as they see it
      </LetterButton>
    </Sheet>
  ),
};
