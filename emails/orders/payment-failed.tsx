import { formatMoney } from "@/lib/values/format-money";
import { greetingName } from "@/lib/values/greeting-name";
import { LetterButton } from "../parts/LetterButton";
import { PieceList } from "../parts/PieceList";
import { Shell } from "../parts/Shell";
import { Signature } from "../parts/Signature";
import { Title } from "../parts/Title";
import type { Currency, Letter, Pieces } from "../parts/types";
import { Words } from "../parts/Words";

export type PaymentFailedProps = Currency & {
  name: string;
  basketUrl: string;
  total: number;
  pieces: readonly Pieces[];
};

/** A bank that takes days to answer has said no. */
export const paymentFailed: Letter<PaymentFailedProps> = {
  subject: (_, sender) => `Your payment to ${sender.brand} did not go through`,
  Body: ({ props, sender }) => (
    <Shell sender={sender} preview="Nothing was charged, and your basket is as you left it.">
      <Title sender={sender}>Your bank said no, {greetingName(props.name)}.</Title>
      <Words>
        The payment of {formatMoney(props.total, props.currency, props.locale)} did not go through. Nothing
        was charged. Banks do not tell us why; often it is a limit, or a step in their app that was not
        finished.
      </Words>
      <PieceList sender={sender} pieces={props.pieces} />
      <Words>
        Your basket is as you left it. If you would still like these, you can pay another way; we cannot hold
        the pieces until then, but nobody else has a claim on them either.
      </Words>
      <LetterButton sender={sender} href={props.basketUrl}>
        Back to your basket
      </LetterButton>
      <Signature sender={sender} />
    </Shell>
  ),
};
