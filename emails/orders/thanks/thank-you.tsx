import { greetingName } from "@/lib/values/greeting-name";
import { DeliveryFacts } from "../../parts/DeliveryFacts";
import { LetterButton } from "../../parts/LetterButton";
import { OrderTable } from "../../parts/OrderTable";
import { Shell } from "../../parts/Shell";
import { Signature } from "../../parts/Signature";
import { SmallPrint } from "../../parts/SmallPrint";
import { Subtitle } from "../../parts/Subtitle";
import { Title } from "../../parts/Title";
import type { Letter } from "../../parts/types";
import { WithdrawalRights } from "../../parts/WithdrawalRights";
import { ThankYouWords } from "./ThankYouWords";
import type { ThankYouProps } from "./thank-you-props";

/** The confirmation of an order, written as what it is: a thank-you, and another one for those who came back. */
export const thankYou: Letter<ThankYouProps> = {
  subject: ({ name, firstOrder, order }, sender) =>
    firstOrder
      ? `Thank you, ${greetingName(name)}: your first order with ${sender.brand} (${order.number})`
      : `Good to have you back, ${greetingName(name)}: order ${order.number}`,
  Body: ({ props, sender }) => (
    <Shell sender={sender} preview={`Order ${props.order.number} is with us, and here is what happens next.`}>
      <Title sender={sender}>
        {props.firstOrder
          ? `Thank you, ${greetingName(props.name)}.`
          : `${greetingName(props.name)}, you came back.`}
      </Title>
      <ThankYouWords props={props} sender={sender} />
      <Signature sender={sender} />
      <Subtitle sender={sender}>Your order {props.order.number}</Subtitle>
      <DeliveryFacts
        sender={sender}
        name={props.name}
        delivery={props.delivery}
        locale={props.order.locale}
      />
      <OrderTable sender={sender} order={props.order} />
      <SmallPrint sender={sender}>
        Ordered on {props.orderedOn}. The invoice to print and everything else about this order is on its own
        page; the link is only yours, so keep this letter.
      </SmallPrint>
      <LetterButton sender={sender} href={props.order.url}>
        See your order
      </LetterButton>
      <WithdrawalRights sender={sender} withdrawal={props.withdrawal} />
    </Shell>
  ),
};
