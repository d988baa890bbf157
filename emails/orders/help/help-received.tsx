import { greetingName } from "@/lib/values/greeting-name";
import { LetterButton } from "../../parts/LetterButton";
import { Quote } from "../../parts/Quote";
import { Shell } from "../../parts/Shell";
import { Signature } from "../../parts/Signature";
import { Title } from "../../parts/Title";
import type { Letter } from "../../parts/types";
import { Words } from "../../parts/Words";

export type HelpReceivedProps = { name: string; number: number | null; url: string; message: string };

/** A question has come in and is in somebody's hands. */
export const helpReceived: Letter<HelpReceivedProps> = {
  subject: ({ number }) =>
    number ? `We have your question about order ${number}` : "We have your question about your order",
  Body: ({ props, sender }) => (
    <Shell sender={sender} preview="A person reads it and answers by mail.">
      <Title sender={sender}>We have your question, {greetingName(props.name)}.</Title>
      <Words>A person reads it and answers you by mail at this address. This is what you wrote:</Words>
      <Quote sender={sender}>{props.message}</Quote>
      <Words>If you would like to add something, a picture for example, answer this letter.</Words>
      <LetterButton sender={sender} href={props.url}>
        See your order
      </LetterButton>
      <Signature sender={sender} />
    </Shell>
  ),
};
