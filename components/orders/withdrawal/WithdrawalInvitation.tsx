import { LinkButton } from "@/components/ui/LinkButton";
import type { OrderPage } from "@/lib/orders/page/types";

type Props = Pick<OrderPage, "path" | "window" | "windowUntil" | "withdrawalDays" | "contact">;

/**
 * The withdrawal function of 2011/83/EU art. 11a: on the order's page for as long as the right lasts, named for what it
 * does. When the time is over it says so instead of disappearing.
 */
export function WithdrawalInvitation({ path, window, windowUntil, withdrawalDays, contact }: Props) {
  if (!window.open && window.reason === "not_paid") return null;
  return (
    <section aria-labelledby="withdraw" className="space-y-3 border-t pt-8">
      <h2 id="withdraw" className="display text-heading">
        If you change your mind
      </h2>
      {window.open ? (
        <>
          <p className="max-w-xl text-sm text-ink-soft">
            You can withdraw from all or part of this order without a reason
            {windowUntil
              ? ` until the end of ${windowUntil}`
              : `, up to ${withdrawalDays} days after it has reached you`}
            . It takes two steps, and you get a receipt at once.
          </p>
          <LinkButton href={`${path}/withdraw`} tone="quiet" prefetch={false}>
            Withdraw from this order
          </LinkButton>
        </>
      ) : (
        <p className="max-w-xl text-sm text-ink-soft">
          {window.reason === "ended"
            ? `The time to withdraw from this order ended on ${windowUntil}. If something is wrong with what you received, your rights go on: write to ${contact.email}.`
            : "Everything in this order has been withdrawn from or paid back."}
        </p>
      )}
    </section>
  );
}
