import { formatMoney } from "@/lib/values/format-money";
import { greetingName } from "@/lib/values/greeting-name";
import { LetterButton } from "../parts/LetterButton";
import { Paragraphs } from "../parts/Paragraphs";
import { PieceList } from "../parts/PieceList";
import { Sheet } from "../parts/Sheet";
import { Signature } from "../parts/Signature";
import type { Currency, Pieces, Worded } from "../parts/types";
import { Words } from "../parts/Words";

export type PaidTooLateProps = Currency & {
  name: string;
  url: string;
  amount: number;
  pieces: readonly Pieces[];
};

/** The money came after the goods had gone to somebody else; all of it goes back. */
export const paidTooLate: Worded<PaidTooLateProps, "usual"> = {
  words: {
    usual: {
      subject: "Your payment of {sum} came too late, and goes back to you",
      preview: "We are sending {sum} back in full. You need do nothing.",
      heading: "We are sorry: it is gone.",
      opening:
        "{first name}, your payment of {sum} reached us after the time we could hold your pieces, and meanwhile the last of them was sold. We will not keep money for something we cannot send.",
      closing:
        "If you would like to know whether one comes back, answer this letter and we tell you honestly.",
    },
  },
  fields: {
    "first name": ({ name }) => greetingName(name),
    sum: ({ amount, currency, locale }) => formatMoney(amount, currency, locale),
  },
  Body: ({ props, sender, words }) => (
    <Sheet sender={sender} words={words}>
      <Words>
        All {formatMoney(props.amount, props.currency, props.locale)} goes back by the means you paid with.
        You need do nothing; banks usually show it within five to ten days. No order has come about, and
        nothing else is owed on either side.
      </Words>
      <PieceList sender={sender} pieces={props.pieces} />
      <LetterButton sender={sender} href={sender.shopUrl}>
        See what is there now
      </LetterButton>
      <Paragraphs>{words.closing}</Paragraphs>
      <Signature sender={sender} />
    </Sheet>
  ),
};
