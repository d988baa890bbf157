import { formatMoney } from "@/lib/values/format-money";
import { greetingName } from "@/lib/values/greeting-name";
import { LetterButton } from "../../parts/LetterButton";
import { Shell } from "../../parts/Shell";
import { Signature } from "../../parts/Signature";
import { Title } from "../../parts/Title";
import type { Currency, Letter } from "../../parts/types";
import { Words } from "../../parts/Words";

export type RefundReturnedProps = Currency & {
  name: string;
  number: number | null;
  url: string;
  amount: number;
};

/** Money that was said to be on its way came back to the shop. */
export const refundReturned: Letter<RefundReturnedProps> = {
  subject: ({ number, amount, currency, locale }) =>
    `Your refund of ${formatMoney(amount, currency, locale)}${number ? ` for order ${number}` : ""} came back to us`,
  Body: ({ props, sender }) => {
    const sum = formatMoney(props.amount, props.currency, props.locale);
    return (
      <Shell sender={sender} preview="You have not lost it: we send it again.">
        <Title sender={sender}>{sum} came back to us.</Title>
        <Words>
          {greetingName(props.name)}, we wrote that {sum} were on their way to you
          {props.number ? ` for order ${props.number}` : ""}. Your bank could not take them and has sent them
          back. They are still yours: we send them again, or another way, and write to you when we have.
        </Words>
        <Words>
          You need do nothing. If the card or the account you paid with is closed, answer this letter, and we
          find a way that works for you.
        </Words>
        <LetterButton sender={sender} href={props.url}>
          See your order
        </LetterButton>
        <Signature sender={sender} />
      </Shell>
    );
  },
};
