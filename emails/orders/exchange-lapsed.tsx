import { greetingName } from "@/lib/values/greeting-name";
import { LetterButton } from "../parts/LetterButton";
import { Paragraphs } from "../parts/Paragraphs";
import { PieceList } from "../parts/PieceList";
import { Sheet } from "../parts/Sheet";
import { Signature } from "../parts/Signature";
import { Subtitle } from "../parts/Subtitle";
import type { Pieces, Worded } from "../parts/types";
import { Words } from "../parts/Words";

export type ExchangeLapsedProps = {
  name: string;
  number: number | null;
  url: string;
  /** What came back. */
  pieces: readonly Pieces[];
};

/** The order that was to go out in exchange was not paid in time: what came back is still to be settled. */
export const exchangeLapsed: Worded<ExchangeLapsedProps, "usual"> = {
  words: {
    usual: {
      subject: "Your exchange was not completed[: order {order number}]",
      preview: "What you sent back is still to be settled.",
      heading: "Nothing came of the exchange, {first name}.",
      opening: "",
      closing: "Answer this letter and say which you would like. We look at it ourselves as well.",
    },
  },
  fields: {
    "first name": ({ name }) => greetingName(name),
    "order number": ({ number }) => (number ? String(number) : null),
  },
  sometimes: ["order number"],
  Body: ({ props, sender, words }) => (
    <Sheet sender={sender} words={words}>
      <Words>
        The difference was not paid while the link for it worked, so nothing will be sent in exchange and
        nothing was charged. What you sent back is here, and we owe you for it: your money, or another
        exchange.
      </Words>
      <Paragraphs>{words.closing}</Paragraphs>
      <Subtitle sender={sender}>What you sent back</Subtitle>
      <PieceList sender={sender} pieces={props.pieces} />
      <LetterButton sender={sender} href={props.url}>
        See your order
      </LetterButton>
      <Signature sender={sender} />
    </Sheet>
  ),
};
