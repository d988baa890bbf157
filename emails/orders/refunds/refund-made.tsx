import { formatMoney } from "@/lib/values/format-money";
import { greetingName } from "@/lib/values/greeting-name";
import { LetterButton } from "../../parts/LetterButton";
import { Paragraphs } from "../../parts/Paragraphs";
import { Sheet } from "../../parts/Sheet";
import { Signature } from "../../parts/Signature";
import type { Currency, Worded } from "../../parts/types";
import { Words } from "../../parts/Words";

export type RefundMadeProps = Currency & {
  name: string;
  /** Null for money that came for an order which was never paid. */
  number: number | null;
  url: string;
  amount: number;
  /** False for money that was not part of the order: a second payment of the same. */
  ofOrder: boolean;
  /** All refunds of the order so far, this one included. */
  refundedTotal: number;
  total: number;
};

/** Money has gone back. */
export const refundMade: Worded<RefundMadeProps, "usual"> = {
  words: {
    usual: {
      subject: "{sum} [of your order {order number} ]is on its way back to you",
      preview: "The refund is made; your bank shows it within days.",
      heading: "{sum} is on its way back.",
      opening: "",
      closing: "If the sum is not what you expected, answer this letter and we go through it with you.",
    },
  },
  fields: {
    "first name": ({ name }) => greetingName(name),
    "order number": ({ number }) => (number ? String(number) : null),
    sum: ({ amount, currency, locale }) => formatMoney(amount, currency, locale),
  },
  sometimes: ["order number"],
  Body: ({ props, sender, words }) => {
    const money = (amount: number) => formatMoney(amount, props.currency, props.locale);
    const whole = props.refundedTotal >= props.total;
    const earlier = props.refundedTotal - props.amount;
    return (
      <Sheet sender={sender} words={words}>
        <Words>
          {greetingName(props.name)}, we have refunded {money(props.amount)}
          {props.number ? ` of your order ${props.number}` : ""}, by the means you paid with. Banks usually
          show it within five to ten days, some on the same day.
        </Words>
        <Words>
          {!props.ofOrder
            ? "It came for something that was paid already or no longer for sale, so none of it is ours to keep. Your order itself is untouched."
            : whole
              ? `That is everything: of the ${money(props.total)} you paid, nothing is left with us.`
              : `You paid ${money(props.total)} in all${earlier > 0 ? `, of which ${money(earlier)} went back before` : ""}; ${money(props.total - props.refundedTotal)} of it stays for what you keep.`}
        </Words>
        <LetterButton sender={sender} href={props.url}>
          See your order
        </LetterButton>
        <Paragraphs>{words.closing}</Paragraphs>
        <Signature sender={sender} />
      </Sheet>
    );
  },
};
