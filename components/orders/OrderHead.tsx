import { ProductPicture } from "@/components/catalogue/ProductPicture";
import type { OrderPage, OrderPageState } from "@/lib/orders/page/types";
import { greetingName } from "@/lib/values/greeting-name";
import { PayAgain } from "./PayAgain";
import { ThanksWords } from "./ThanksWords";

const titles: Record<Exclude<OrderPageState, "paid">, string> = {
  awaiting_payment: "Your order is waiting for its payment.",
  payment_processing: "Your bank is taking its time.",
  part_shipped: "The first part is on its way.",
  shipped: "It is on its way.",
  delivered: "It has arrived.",
  cancelled: "This order was cancelled.",
  expired: "The time to pay ran out.",
  refunded: "Everything has been paid back.",
};

const collected: Partial<Record<OrderPageState, string>> = {
  shipped: "It is ready for you.",
  delivered: "You have collected it.",
};

/** Where an order stands, in one sentence and a few more; right after paying it is a thank-you. */
export function OrderHead({ order }: { order: OrderPage }) {
  const { state, name, firstOrder, delivery } = order;
  const called = greetingName(name);
  const picture = order.lines.find((line) => line.picture)?.picture;
  const thanks = firstOrder ? `Thank you, ${called}.` : `${called}, you came back.`;
  const title = order.givenUp
    ? "You have withdrawn from this order."
    : state === "paid"
      ? thanks
      : (delivery.kind === "collection" && collected[state]) || titles[state];
  return (
    <header className="grid items-center gap-x-20 gap-y-10 lg:grid-cols-[minmax(0,7fr)_minmax(0,4fr)]">
      <div className="max-w-2xl">
        <p className="pb-3 text-sm text-ink-soft">{order.number ? `Order ${order.number}` : "Your order"}</p>
        <h1 className="display text-title">{title}</h1>
        <div className="space-y-4 pt-5 text-lg text-ink-soft">
          <Words order={order} />
        </div>
      </div>
      {state === "paid" && picture && !order.givenUp ? (
        <ProductPicture
          picture={picture}
          sizes="(min-width: 64rem) 30vw, 1px"
          silent
          className="aspect-square rounded-(--radius-l) max-lg:hidden"
        />
      ) : null}
    </header>
  );
}

function Words({ order }: { order: OrderPage }) {
  const { state, delivery, total, moneyRefused, paid, free } = order;
  const expected = delivery.when ? ` Expect it ${delivery.when}.` : "";
  if (moneyRefused)
    return (
      <p>
        Your payment reached us after the time we could hold your pieces, and the last of them was sold
        meanwhile. We are sorry. All of it goes back to you; you need do nothing.
      </p>
    );
  if (order.givenUp)
    return (
      <p>
        Nothing will be sent.
        {free
          ? null
          : " What you paid for it comes back to you within 14 days of your withdrawal, by the means you paid with."}
      </p>
    );
  switch (state) {
    case "awaiting_payment":
      return <PayAgain order={order} />;
    case "payment_processing":
      return (
        <p>
          You have done everything. Some ways of paying take hours or days; your pieces are kept for you, and
          we write the moment the money has arrived.
        </p>
      );
    case "paid":
      return <ThanksWords order={order} />;
    case "part_shipped":
      return (
        <p>
          What has left us is below, with a link to follow it. The rest comes after; we write when it goes.
        </p>
      );
    case "shipped":
      return (
        <p>
          {delivery.kind === "collection"
            ? "Come by when it suits you."
            : `From here the carrier has it in hand.${expected}`}
        </p>
      );
    case "delivered":
      return (
        <p>
          Take your time with it. If something is not right, tell us below: that is what this page is for.
        </p>
      );
    case "cancelled":
      return (
        <p>
          {paid && !free ? "What you paid goes back to you." : "Nothing was charged."}
          {paid ? null : " Everything is back in your basket."}
        </p>
      );
    case "expired":
      return <PayAgain order={order} />;
    case "refunded":
      return (
        <p>
          All {total} went back by the means you paid with. Banks usually show it within five to ten days.
        </p>
      );
  }
}
