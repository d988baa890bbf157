import { Button } from "@/components/ui/Button";
import { LinkButton } from "@/components/ui/LinkButton";
import { Notice } from "@/components/ui/Notice";
import type { PayPage } from "@/lib/checkout/pay-link/types";

type Props = { page: PayPage; trouble: string | null; turned: boolean };

const troubles: Readonly<Record<string, string>> = {
  stock: "Some of it has been sold meanwhile. Please write to us; we find a way.",
  stripe: "The payment page could not be opened just now. Please try again in a moment.",
  often: "That was very often. Please wait some minutes.",
  over: "This order cannot be paid by this link any more.",
};

/** An order that the shop wrote down, to be looked over and paid. Works without script. */
export function PayByLink({ page, trouble, turned }: Props) {
  const { signed, state, orderPath, name, address, lines, sums, total, taxNote, until, seller, returnDays } =
    page;
  if (state !== "waiting")
    return (
      <div className="mx-auto max-w-2xl">
        <h1 className="display text-title">
          {state === "paid" ? "It is paid. Thank you." : "This link has run out."}
        </h1>
        <p className="pt-5 pb-8 text-lg text-ink-soft">
          {state === "paid"
            ? "You can follow your order on its own page."
            : `Nothing was charged. Write to ${seller.email} if you would still like these things.`}
        </p>
        {state === "paid" ? <LinkButton href={orderPath}>See your order</LinkButton> : null}
      </div>
    );
  return (
    <div className="mx-auto max-w-2xl">
      <h1 className="display text-title">Look it over and pay</h1>
      <p className="pt-5 pb-8 text-lg text-ink-soft">
        We wrote this down for you. The link works until {until}.
      </p>
      {trouble ? (
        <Notice kind="danger" role="alert" className="mb-6">
          {troubles[trouble] ?? troubles.stripe}
        </Notice>
      ) : turned ? (
        <Notice role="status" className="mb-6">
          You have not paid, and that is fine. Nothing was charged.
        </Notice>
      ) : null}
      <ul className="divide-y border-y text-sm">
        {lines.map(({ id, title, quantity, amount }) => (
          <li key={id} className="flex justify-between gap-6 py-3">
            <span className="min-w-0 wrap-anywhere">
              {quantity} × {title}
            </span>
            <span className="tabular-nums">{amount}</span>
          </li>
        ))}
      </ul>
      <dl className="grid gap-1.5 py-4 text-sm tabular-nums">
        {sums.map(({ label, amount }) => (
          <div key={label} className="flex justify-between gap-6">
            <dt className="text-ink-soft">{label}</dt>
            <dd>{amount}</dd>
          </div>
        ))}
        <div className="flex justify-between gap-6 pt-2 text-lg font-medium">
          <dt>Total</dt>
          <dd>{total}</dd>
        </div>
      </dl>
      {taxNote ? <p className="-mt-3 pb-4 text-sm text-ink-soft">{taxNote}</p> : null}
      {address.length > 0 ? (
        <p className="pb-6 text-sm">
          <span className="text-ink-soft">It goes to</span> {[name, ...address].join(", ")}
        </p>
      ) : null}
      <form action={`/pay/${signed}/start`} method="post" className="space-y-3">
        <Button size="large" className="w-full">
          Buy now and pay {total}
        </Button>
        <p className="text-xs text-ink-soft">
          You buy from {seller.name}, {seller.lines.join(", ")}. You can withdraw within {returnDays} days
          after the last of it has reached you. You pay on Stripe’s page.
        </p>
      </form>
    </div>
  );
}
