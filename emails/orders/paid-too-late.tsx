import { formatMoney } from "@/lib/values/format-money";
import { greetingName } from "@/lib/values/greeting-name";
import { LetterButton } from "../parts/LetterButton";
import { PieceList } from "../parts/PieceList";
import { Shell } from "../parts/Shell";
import { Signature } from "../parts/Signature";
import { Title } from "../parts/Title";
import type { Currency, Letter, Pieces } from "../parts/types";
import { Words } from "../parts/Words";

export type PaidTooLateProps = Currency & {
  name: string;
  url: string;
  amount: number;
  pieces: readonly Pieces[];
};

/** The money came after the goods had gone to somebody else; all of it goes back. */
export const paidTooLate: Letter<PaidTooLateProps> = {
  subject: ({ amount, currency, locale }) =>
    `Your payment of ${formatMoney(amount, currency, locale)} came too late, and goes back to you`,
  Body: ({ props, sender }) => {
    const sum = formatMoney(props.amount, props.currency, props.locale);
    return (
      <Shell sender={sender} preview={`We are sending ${sum} back in full. You need do nothing.`}>
        <Title sender={sender}>We are sorry: it is gone.</Title>
        <Words>
          {greetingName(props.name)}, your payment of {sum} reached us after the time we could hold your
          pieces, and meanwhile the last of them was sold. We will not keep money for something we cannot
          send.
        </Words>
        <Words>
          All {sum} goes back by the means you paid with. You need do nothing; banks usually show it within
          five to ten days. No order has come about, and nothing else is owed on either side.
        </Words>
        <PieceList sender={sender} pieces={props.pieces} />
        <LetterButton sender={sender} href={sender.shopUrl}>
          See what is there now
        </LetterButton>
        <Words>
          If you would like to know whether one comes back, answer this letter and we tell you honestly.
        </Words>
        <Signature sender={sender} />
      </Shell>
    );
  },
};
