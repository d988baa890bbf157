import { LinkButton } from "@/components/ui/LinkButton";
import type { OrderPage } from "@/lib/orders/page/types";

/** An order without its payment: the way on, as long as there is one. */
export function PayAgain({ order: { payUrl, total, state } }: { order: OrderPage }) {
  if (payUrl)
    return (
      <>
        <p>
          Nothing was charged so far. Your pieces are kept for a little while; you can go on where you left
          off.
        </p>
        <LinkButton href={payUrl} prefetch={false} size="large">
          Pay {total}
        </LinkButton>
      </>
    );
  return (
    <>
      <p>
        {state === "expired"
          ? "Nothing was charged, and the pieces went back on the shelf. Everything is still in your basket."
          : "Nothing was charged so far. If you have just paid, this page knows within a minute."}
      </p>
      <LinkButton href="/basket" prefetch={false} tone={state === "expired" ? "primary" : "quiet"}>
        To your basket
      </LinkButton>
    </>
  );
}
