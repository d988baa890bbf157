import { buttonStyle } from "@/components/ui/button-style";
import { LinkButton } from "@/components/ui/LinkButton";
import type { Return } from "@/lib/checkout/types";

const words: Readonly<Record<Return["kind"], { title: string; text: string }>> = {
  paid: { title: "Thank you, it is paid.", text: "The confirmation is on its way to you by e-mail." },
  processing: {
    title: "Your bank is taking its time.",
    text: "You have done everything. Some ways of paying take hours or days; your order is kept for you, and we write to you the moment the money has arrived.",
  },
  open: {
    title: "The payment is not finished.",
    text: "Nothing was charged so far. You can go on where you left off.",
  },
  unheard: {
    title: "Waiting for word of your payment.",
    text: "Stripe has not answered us yet. There is nothing you need to do: this page looks again every few seconds, and the confirmation comes by e-mail in any case.",
  },
  failed: {
    title: "The payment did not go through.",
    text: "Your bank did not send the money. Everything is back in your basket, and you can try another way of paying.",
  },
  ended: {
    title: "The time to pay has run out.",
    text: "Nothing was charged. Everything is still in your basket.",
  },
  refused: {
    title: "Your money is on its way back.",
    text: "It arrived when the goods had already gone to somebody else. We are sorry. The whole sum goes back to you, and we write to you about it.",
  },
};

/**
 * What somebody reads who comes back from Stripe's page without a paid order.
 * @param again address that asks Stripe once more
 */
export function ReturnNews({ news, again }: { news: Return; again: string }) {
  const { title, text } = words[news.kind];
  return (
    <div className="flex max-w-xl flex-col items-start gap-6">
      {news.kind === "unheard" ? <meta httpEquiv="refresh" content={`4; url=${again}`} /> : null}
      <h1 className="display text-title">{title}</h1>
      <p className="text-lg text-ink-soft">{text}</p>
      <div className="flex flex-wrap gap-3">
        {news.kind === "processing" || news.kind === "paid" ? (
          <LinkButton href={news.orderPath} prefetch={false}>
            See your order
          </LinkButton>
        ) : null}
        {news.kind === "open" && news.payUrl ? (
          <LinkButton href={news.payUrl}>Go on to pay</LinkButton>
        ) : null}
        {news.kind === "failed" || news.kind === "ended" ? (
          <a href="/checkout" className={buttonStyle("primary", "normal")}>
            Back to checkout
          </a>
        ) : null}
        <LinkButton href="/" tone="quiet" prefetch={false}>
          To the shop
        </LinkButton>
      </div>
    </div>
  );
}
