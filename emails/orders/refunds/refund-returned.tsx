import { formatMoney } from "@/lib/values/format-money";
import { greetingName } from "@/lib/values/greeting-name";
import { LetterButton } from "../../parts/LetterButton";
import { Paragraphs } from "../../parts/Paragraphs";
import { Sheet } from "../../parts/Sheet";
import { Signature } from "../../parts/Signature";
import type { Currency, Worded } from "../../parts/types";
import { Words } from "../../parts/Words";

export type RefundReturnedProps = Currency & {
  name: string;
  number: number | null;
  url: string;
  amount: number;
};

/** Money that was said to be on its way came back to the shop. */
export const refundReturned: Worded<RefundReturnedProps, "usual"> = {
  words: {
    usual: {
      subject: "Your refund of {sum}[ for order {order number}] came back to us",
      preview: "You have not lost it: we send it again.",
      heading: "{sum} came back to us.",
      opening: "",
      closing:
        "You need do nothing. If the card or the account you paid with is closed, answer this letter, and we find a way that works for you.",
    },
  },
  fields: {
    "first name": ({ name }) => greetingName(name),
    "order number": ({ number }) => (number ? String(number) : null),
    sum: ({ amount, currency, locale }) => formatMoney(amount, currency, locale),
  },
  sometimes: ["order number"],
  Body: ({ props, sender, words }) => (
    <Sheet sender={sender} words={words}>
      <Words>
        {greetingName(props.name)}, we wrote that {formatMoney(props.amount, props.currency, props.locale)}{" "}
        were on their way to you
        {props.number ? ` for order ${props.number}` : ""}. Your bank could not take them and has sent them
        back. They are still yours: we send them again, or another way, and write to you when we have.
      </Words>
      <Paragraphs>{words.closing}</Paragraphs>
      <LetterButton sender={sender} href={props.url}>
        See your order
      </LetterButton>
      <Signature sender={sender} />
    </Sheet>
  ),
};
