import { Facts } from "../../parts/Facts";
import { LetterButton } from "../../parts/LetterButton";
import { Quote } from "../../parts/Quote";
import { Shell } from "../../parts/Shell";
import { Title } from "../../parts/Title";
import type { Letter } from "../../parts/types";
import { Words } from "../../parts/Words";

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
export const helpNotice: Letter<HelpNoticeProps> = {
  subject: ({ number, name }) => `Help wanted: ${number ? `order ${number}` : "an unpaid order"}, ${name}`,
  replyTo: ({ email }) => email,
  Body: ({ props, sender }) => (
    <Shell sender={sender} preview={props.message.slice(0, 120)}>
      <Title sender={sender}>{props.name} asks for help.</Title>
      <Quote sender={sender}>{props.message}</Quote>
      <Facts
        sender={sender}
        facts={[
          { label: "Order", value: props.number ?? "not paid" },
          { label: "From", value: `${props.name}, ${props.email}` },
          { label: "Asked", value: props.askedAt },
        ]}
      />
      <Words>Answer this letter to write to them.</Words>
      <LetterButton sender={sender} href={props.url}>
        See the order as they see it
      </LetterButton>
    </Shell>
  ),
};
