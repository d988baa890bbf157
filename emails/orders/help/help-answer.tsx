import { greetingName } from "@/lib/values/greeting-name";
import { LetterButton } from "../../parts/LetterButton";
import { lines } from "../../parts/lines";
import { Quote } from "../../parts/Quote";
import { Shell } from "../../parts/Shell";
import { Signature } from "../../parts/Signature";
import { Subtitle } from "../../parts/Subtitle";
import { Title } from "../../parts/Title";
import type { Letter } from "../../parts/types";
import { Words } from "../../parts/Words";

export type HelpAnswerProps = {
  name: string;
  number: number | null;
  url: string;
  message: string;
  answer: string;
};

/** A person answers a question that was asked from an order's page. */
export const helpAnswer: Letter<HelpAnswerProps> = {
  subject: ({ number }) =>
    number ? `Our answer to your question about order ${number}` : "Our answer to your question",
  Body: ({ props, sender }) => (
    <Shell sender={sender} preview={props.answer.slice(0, 90)}>
      <Title sender={sender}>Hello {greetingName(props.name)},</Title>
      {props.answer.split(/\n{2,}/).map((paragraph) => (
        <Words key={paragraph}>{lines(paragraph.split("\n"))}</Words>
      ))}
      <Signature sender={sender} />
      <Subtitle sender={sender}>What you asked</Subtitle>
      <Quote sender={sender}>{props.message}</Quote>
      <Words>Answer this letter if anything is still open.</Words>
      <LetterButton sender={sender} href={props.url}>
        See your order
      </LetterButton>
    </Shell>
  ),
};
