import { Facts } from "../../parts/Facts";
import { LetterButton } from "../../parts/LetterButton";
import { PieceList } from "../../parts/PieceList";
import { Shell } from "../../parts/Shell";
import { Title } from "../../parts/Title";
import type { Letter, Pieces } from "../../parts/types";
import { Words } from "../../parts/Words";

export type WithdrawalNoticeProps = {
  name: string;
  email: string;
  number: number;
  url: string;
  /** "22 November 2026 at 18:20:05 GMT" */
  confirmedAt: string;
  /** "6 December 2026": 14 days on, the law's last day to pay back. */
  refundBy: string;
  pieces: readonly Pieces[];
  sent: boolean;
};

/** To the owner: somebody withdrew, and by when the money has to be back. */
export const withdrawalNotice: Letter<WithdrawalNoticeProps> = {
  subject: ({ number, name }) => `Withdrawal: order ${number}, ${name}`,
  replyTo: ({ email }) => email,
  Body: ({ props, sender }) => (
    <Shell sender={sender} preview={`Pay back by ${props.refundBy}.`}>
      <Title sender={sender}>
        {props.name} has withdrawn from order {props.number}.
      </Title>
      <PieceList sender={sender} pieces={props.pieces} />
      <Facts
        sender={sender}
        facts={[
          { label: "Received", value: props.confirmedAt },
          { label: "Pay back by", value: props.refundBy },
          { label: "From", value: `${props.name}, ${props.email}` },
        ]}
      />
      <Words>
        {props.sent
          ? "Something has been sent already: you may wait with the refund until it is back or proven to be posted."
          : "Nothing has been sent yet: keep these pieces here and refund them."}{" "}
        The receipt has gone to them. Answer this letter to write to them.
      </Words>
      <LetterButton sender={sender} href={props.url}>
        See the order as they see it
      </LetterButton>
    </Shell>
  ),
};
