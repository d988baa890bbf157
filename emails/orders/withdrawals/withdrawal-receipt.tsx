import { greetingName } from "@/lib/values/greeting-name";
import { Facts } from "../../parts/Facts";
import { LetterButton } from "../../parts/LetterButton";
import { Paragraphs } from "../../parts/Paragraphs";
import { PieceList } from "../../parts/PieceList";
import { Sheet } from "../../parts/Sheet";
import { Signature } from "../../parts/Signature";
import { Subtitle } from "../../parts/Subtitle";
import type { Pieces, Worded } from "../../parts/types";
import { Words } from "../../parts/Words";

export type WithdrawalReceiptProps = {
  name: string;
  email: string;
  number: number;
  url: string;
  /** Number of the declaration. */
  reference: string;
  /** "22 November 2026 at 18:20:05 GMT" */
  declaredAt: string;
  confirmedAt: string;
  orderedOn: string;
  whole: boolean;
  pieces: readonly Pieces[];
  /** Something has been sent that has to come back. */
  sent: boolean;
  returnPaidBy: "shop" | "customer";
};

/** The acknowledgement of receipt that art. 11a(5) of 2011/83/EU asks for: what was declared, and when it came in. */
export const withdrawalReceipt: Worded<WithdrawalReceiptProps, "usual"> = {
  words: {
    usual: {
      subject: "Receipt: you have withdrawn from order {order number}",
      preview: "Received {moment}. Please keep this letter.",
      heading: "We have received your withdrawal.",
      opening: "",
      closing: "",
    },
  },
  fields: {
    "first name": ({ name }) => greetingName(name),
    "order number": ({ number }) => String(number),
    moment: ({ confirmedAt }) => confirmedAt,
  },
  Body: ({ props, sender, words }) => (
    <Sheet sender={sender} words={words}>
      <Words>
        This letter is your receipt; please keep it. You have withdrawn from{" "}
        {props.whole ? "the whole of" : "part of"} your order. It reached us in time, and you need give no
        reason.
      </Words>
      <Facts
        sender={sender}
        facts={[
          { label: "Received", value: props.confirmedAt },
          { label: "Declared", value: props.declaredAt },
          { label: "By", value: props.name },
          { label: "Order", value: `${props.number}, placed on ${props.orderedOn}` },
          { label: "Receipt sent to", value: props.email },
          { label: "Number of this declaration", value: props.reference },
        ]}
      />
      <Words>What you declared: “I withdraw from my contract of sale of the following goods.”</Words>
      <PieceList sender={sender} pieces={props.pieces} />
      <Subtitle sender={sender}>What happens now</Subtitle>
      {props.sent ? (
        <Words>
          Please send what you have received within 14 days of today to {sender.legalName},{" "}
          {sender.address.join(", ")}.{" "}
          {props.returnPaidBy === "shop"
            ? "We pay for the way back: answer this letter and we send you a label."
            : "You pay for the way back; keep the proof of posting."}{" "}
          Pieces that are still with us stay here.
        </Words>
      ) : (
        <Words>Nothing has left us yet, so there is nothing for you to send.</Words>
      )}
      <Words>
        We pay back what you paid for these goods, and standard delivery if the whole order goes back, within
        14 days of today and by the means you paid with
        {props.sent ? "; we may wait until the goods, or your proof of posting, have reached us" : ""}.
      </Words>
      <Paragraphs>{words.closing}</Paragraphs>
      <LetterButton sender={sender} href={props.url}>
        See your order
      </LetterButton>
      <Signature sender={sender} />
    </Sheet>
  ),
};
