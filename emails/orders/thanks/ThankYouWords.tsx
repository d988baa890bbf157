import { formatMoney } from "@/lib/values/format-money";
import { pieceTitle } from "../../parts/piece-title";
import type { Sender } from "../../parts/types";
import { Words } from "../../parts/Words";
import { deliverySentence } from "../delivery-sentence";
import type { ThankYouProps } from "./thank-you-props";

/** What a person behind a counter would say: to somebody new, and to somebody they know. */
export function ThankYouWords({ props, sender }: { props: ThankYouProps; sender: Sender }) {
  const { order, delivery, firstOrder } = props;
  const [piece] = order.lines;
  const others = order.lines.length - 1;
  const bought = piece
    ? `${pieceTitle(piece)}${others > 0 ? `, and ${others === 1 ? "one other thing" : `${others} other things`}` : ""}`
    : "your order";
  const trusted =
    order.total === 0 ? "turned to" : `handed ${formatMoney(order.total, order.currency, order.locale)} to`;
  const next = deliverySentence(delivery, order);
  if (firstOrder) {
    return (
      <>
        <Words>
          This is your first order with {sender.brand}, and we noticed. You {trusted} people you have never
          met, for something you have never held: {bought}. That is a lot of trust to place in a web page.
          From here on it is our turn.
        </Words>
        <Words>{next}</Words>
        <Words>
          And should anything not be as you hoped, a parcel that dawdles, a colour that looked different on
          your screen, simply answer this letter. A person reads it and puts it right.
        </Words>
      </>
    );
  }
  return (
    <>
      <Words>
        The first order is curiosity. The next one means that it was good, and there is nothing a shop would
        rather hear. Thank you for {bought}, and for coming back to {sender.brand} for it.
      </Words>
      <Words>{next}</Words>
      <Words>
        You know how we work, so we keep it short. If something is different this time, answer this letter and
        a person puts it right, as ever.
      </Words>
    </>
  );
}
