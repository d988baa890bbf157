import { formatMoney } from "@/lib/values/format-money";
import { Facts } from "../../parts/Facts";
import { LetterButton } from "../../parts/LetterButton";
import { Shell } from "../../parts/Shell";
import { Title } from "../../parts/Title";
import type { Currency, Letter } from "../../parts/types";
import { Words } from "../../parts/Words";

export type DisputeNoticeProps = Currency & {
  name: string;
  number: number | null;
  /** The order in the admin area. */
  url: string;
  amount: number;
  /** The bank only asks: the money has not moved. */
  inquiry: boolean;
  /** The end of "The buyer says that …". */
  says: string;
  helps: string;
  /** "3 December 2026 at 23:59"; null when Stripe names no day. */
  dueBy: string | null;
};

/** To the owner: a buyer's bank objects to a payment, what to do and by when. */
export const disputeNotice: Letter<DisputeNoticeProps> = {
  subject: ({ number, dueBy }) =>
    `Payment disputed: ${number ? `order ${number}` : "an unpaid order"}${dueBy ? `, answer by ${dueBy}` : ""}`,
  Body: ({ props, sender }) => {
    const sum = formatMoney(props.amount, props.currency, props.locale);
    return (
      <Shell sender={sender} preview={`The buyer says that ${props.says}.`}>
        <Title sender={sender}>
          {props.inquiry ? "A bank asks about a payment." : "A buyer disputes a payment."}
        </Title>
        <Words>
          The buyer told their bank that {props.says}.{" "}
          {props.inquiry
            ? `Nothing has been taken yet. Refunding the ${sum} ends it; an answer can end it too.`
            : `The bank has taken the ${sum} until it has decided, and Stripe its fee for it. Without an answer the money stays with the buyer.`}
        </Words>
        <Facts
          sender={sender}
          facts={[
            { label: "Order", value: `${props.number ?? "not paid"}, ${props.name}` },
            { label: "Sum", value: sum },
            { label: "Answer by", value: props.dueBy ?? "see Stripe's dashboard" },
          ]}
        />
        <Words>What helps: {props.helps}</Words>
        <Words>
          You answer in Stripe's dashboard, under Disputes; the order has what you need for it. If the buyer
          is right, accept it there. {props.inquiry ? "" : "Do not refund as well: that would pay twice."}
        </Words>
        <LetterButton sender={sender} href={props.url}>
          See the order
        </LetterButton>
      </Shell>
    );
  },
};
