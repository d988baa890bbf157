import { formatMoney } from "@/lib/values/format-money";
import { Facts } from "../../parts/Facts";
import { LetterButton } from "../../parts/LetterButton";
import { Paragraphs } from "../../parts/Paragraphs";
import { Sheet } from "../../parts/Sheet";
import type { Currency, Worded } from "../../parts/types";
import { Words } from "../../parts/Words";

export type RefundFailedNoticeProps = Currency & {
  name: string;
  email: string;
  number: number | null;
  /** The order in the admin area. */
  url: string;
  amount: number;
  /** In Stripe's words. */
  why: string;
  /** The customer had been told that it was on its way, and hears now that it is not. */
  told: boolean;
};

/** To the owner: money that was to go back has not. */
export const refundFailedNotice: Worded<RefundFailedNoticeProps, "usual"> = {
  words: {
    usual: {
      subject: "A refund failed: {sum}[ of order {order number}]",
      preview: "The customer does not have their money.",
      heading: "{sum} did not get back to {customer}.",
      opening: "",
      closing: "",
    },
  },
  fields: {
    customer: ({ name }) => name,
    "order number": ({ number }) => (number ? String(number) : null),
    sum: ({ amount, currency, locale }) => formatMoney(amount, currency, locale),
  },
  sometimes: ["order number"],
  replyTo: ({ email }) => email,
  Body: ({ props, sender, words }) => (
    <Sheet sender={sender} words={words}>
      <Facts
        sender={sender}
        facts={[
          { label: "Order", value: props.number ?? "not paid" },
          { label: "Customer", value: `${props.name}, ${props.email}` },
          { label: "Stripe says", value: props.why },
        ]}
      />
      <Words>
        The sum counts as not refunded again. Refund it once more at the order, or send it another way and say
        there that it is dealt with.{" "}
        {props.told
          ? "The customer had been told that it was on its way; they hear now that it came back and that you will send it again."
          : "The customer has not been told of it."}
      </Words>
      <Paragraphs>{words.closing}</Paragraphs>
      <LetterButton sender={sender} href={props.url}>
        See the order
      </LetterButton>
    </Sheet>
  ),
};
