import { Facts } from "../../parts/Facts";
import { LetterButton } from "../../parts/LetterButton";
import { Paragraphs } from "../../parts/Paragraphs";
import { PieceList } from "../../parts/PieceList";
import { Sheet } from "../../parts/Sheet";
import type { Pieces, Worded } from "../../parts/types";
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
export const withdrawalNotice: Worded<WithdrawalNoticeProps, "usual"> = {
  words: {
    usual: {
      subject: "Withdrawal: order {order number}, {customer}",
      preview: "Pay back by {last day}.",
      heading: "{customer} has withdrawn from order {order number}.",
      opening: "",
      closing: "",
    },
  },
  fields: {
    customer: ({ name }) => name,
    "order number": ({ number }) => String(number),
    "last day": ({ refundBy }) => refundBy,
  },
  replyTo: ({ email }) => email,
  Body: ({ props, sender, words }) => (
    <Sheet sender={sender} words={words}>
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
      <Paragraphs>{words.closing}</Paragraphs>
      <LetterButton sender={sender} href={props.url}>
        See the order as they see it
      </LetterButton>
    </Sheet>
  ),
};
