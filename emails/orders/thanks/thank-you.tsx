import { formatMoney } from "@/lib/values/format-money";
import { greetingName } from "@/lib/values/greeting-name";
import { pieceTitle } from "@/lib/values/piece-title";
import { ContactLine } from "../../parts/ContactLine";
import { DeliveryFacts } from "../../parts/DeliveryFacts";
import { LetterButton } from "../../parts/LetterButton";
import { OrderTable } from "../../parts/OrderTable";
import { Paragraphs } from "../../parts/Paragraphs";
import { Sheet } from "../../parts/Sheet";
import { Signature } from "../../parts/Signature";
import { SmallPrint } from "../../parts/SmallPrint";
import { Subtitle } from "../../parts/Subtitle";
import type { OrderProps, Worded } from "../../parts/types";
import { WithdrawalRights } from "../../parts/WithdrawalRights";
import { Words } from "../../parts/Words";
import { deliverySentence } from "../delivery-sentence";
import { pointsSentence } from "./points-sentence";
import type { ThankYouProps } from "./thank-you-props";
import { thankYouWords } from "./thank-you-words";

/** The confirmation of an order, written as what it is: a thank-you, and another one for those who came back. */
export const thankYou: Worded<ThankYouProps, "first" | "again"> = {
  occasion: ({ firstOrder }) => (firstOrder ? "first" : "again"),
  words: thankYouWords,
  fields: {
    "first name": ({ name }) => greetingName(name),
    "order number": ({ order }) => String(order.number),
    "what was bought": ({ order }) => bought(order),
    sum: ({ order }) => (order.total === 0 ? null : formatMoney(order.total, order.currency, order.locale)),
  },
  sometimes: ["sum"],
  Body: ({ props, sender, words }) => (
    <Sheet sender={sender} words={words}>
      <Words>{deliverySentence(props.delivery, props.order)}</Words>
      <Paragraphs>{words.closing}</Paragraphs>
      <ContactLine sender={sender} contact={props.contact} />
      <Signature sender={sender} />
      <Subtitle sender={sender}>Your order {props.order.number}</Subtitle>
      <DeliveryFacts
        sender={sender}
        name={props.name}
        delivery={props.delivery}
        locale={props.order.locale}
      />
      <OrderTable sender={sender} order={props.order} />
      {props.points ? <Words>{pointsSentence(props.points, props.order.locale)}</Words> : null}
      <SmallPrint sender={sender}>
        Ordered on {props.orderedOn}. The invoice to print and everything else about this order is on its own
        page; the link is only yours, so keep this letter.
      </SmallPrint>
      <LetterButton sender={sender} href={props.order.url}>
        See your order
      </LetterButton>
      <WithdrawalRights sender={sender} withdrawal={props.withdrawal} />
    </Sheet>
  ),
};

function bought({ lines: [piece, ...others] }: OrderProps): string {
  if (!piece) return "your order";
  const more = others.length === 1 ? "one other thing" : `${others.length} other things`;
  return `${pieceTitle(piece)}${others.length > 0 ? `, and ${more}` : ""}`;
}
