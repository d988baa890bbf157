import { formatMoney } from "@/lib/values/format-money";
import { greetingName } from "@/lib/values/greeting-name";
import { LetterButton } from "../parts/LetterButton";
import { Paragraphs } from "../parts/Paragraphs";
import { PieceList } from "../parts/PieceList";
import { Sheet } from "../parts/Sheet";
import { Signature } from "../parts/Signature";
import type { Currency, Pieces, Worded } from "../parts/types";
import { Words } from "../parts/Words";

export type PaymentFailedProps = Currency & {
  name: string;
  basketUrl: string;
  total: number;
  pieces: readonly Pieces[];
};

/** A bank that takes days to answer has said no. */
export const paymentFailed: Worded<PaymentFailedProps, "usual"> = {
  words: {
    usual: {
      subject: "Your payment to {shop} did not go through",
      preview: "Nothing was charged, and your basket is as you left it.",
      heading: "Your bank said no, {first name}.",
      opening: "",
      closing:
        "Your basket is as you left it. If you would still like these, you can pay another way; we cannot hold the pieces until then, but nobody else has a claim on them either.",
    },
  },
  fields: {
    "first name": ({ name }) => greetingName(name),
    sum: ({ total, currency, locale }) => formatMoney(total, currency, locale),
  },
  Body: ({ props, sender, words }) => (
    <Sheet sender={sender} words={words}>
      <Words>
        The payment of {formatMoney(props.total, props.currency, props.locale)} did not go through. Nothing
        was charged. Banks do not tell us why; often it is a limit, or a step in their app that was not
        finished.
      </Words>
      <PieceList sender={sender} pieces={props.pieces} />
      <Paragraphs>{words.closing}</Paragraphs>
      <LetterButton sender={sender} href={props.basketUrl}>
        Back to your basket
      </LetterButton>
      <Signature sender={sender} />
    </Sheet>
  ),
};
