import { formatMoney } from "@/lib/values/format-money";
import { Facts } from "../../parts/Facts";
import { LetterButton } from "../../parts/LetterButton";
import { Paragraphs } from "../../parts/Paragraphs";
import { Sheet } from "../../parts/Sheet";
import type { Currency, Worded } from "../../parts/types";
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

const line = {
  subject: "Payment disputed: {order}[, answer by {last moment}]",
  preview: "The buyer says that {what the buyer says}.",
};

/** To the owner: a buyer's bank objects to a payment, what to do and by when. */
export const disputeNotice: Worded<DisputeNoticeProps, "dispute" | "inquiry"> = {
  occasion: ({ inquiry }) => (inquiry ? "inquiry" : "dispute"),
  words: {
    dispute: { ...line, heading: "A buyer disputes a payment.", opening: "", closing: "" },
    inquiry: { ...line, heading: "A bank asks about a payment.", opening: "", closing: "" },
  },
  fields: {
    customer: ({ name }) => name,
    order: ({ number }) => (number ? `order ${number}` : "an unpaid order"),
    sum: ({ amount, currency, locale }) => formatMoney(amount, currency, locale),
    "what the buyer says": ({ says }) => says,
    "last moment": ({ dueBy }) => dueBy,
  },
  sometimes: ["last moment"],
  Body: ({ props, sender, words }) => {
    const sum = formatMoney(props.amount, props.currency, props.locale);
    return (
      <Sheet sender={sender} words={words}>
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
        <Paragraphs>{words.closing}</Paragraphs>
        <LetterButton sender={sender} href={props.url}>
          See the order
        </LetterButton>
      </Sheet>
    );
  },
};
