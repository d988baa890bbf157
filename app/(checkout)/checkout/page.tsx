import type { Metadata } from "next";
import { AccountLine } from "@/components/checkout/AccountLine";
import { CheckoutForm } from "@/components/checkout/CheckoutForm";
import { LinkButton } from "@/components/ui/LinkButton";
import { getClock } from "@/lib/basket/loaders";
import { getCheckout } from "@/lib/checkout/loaders";

export const metadata: Metadata = { title: "Checkout", robots: { index: false } };
// All of it belongs to one visitor, and it must be whole without script: it is sent when it is ready and not in parts.
export const instant = false;

type Props = { searchParams: Promise<{ told?: string | string[]; address?: string | string[] }> };

export default async function CheckoutPage({ searchParams }: Props) {
  const { told, address } = await searchParams;
  const found = await getCheckout(
    await getClock(),
    told !== undefined,
    typeof address === "string" ? address : null,
  );
  if (!found)
    return (
      <div className="flex max-w-xl flex-col items-start gap-6">
        <h1 className="display text-title">Your basket is empty.</h1>
        <p className="text-lg text-ink-soft">There is nothing to pay for yet.</p>
        <LinkButton href="/collections">Look around the shop</LinkButton>
      </div>
    );
  return (
    <>
      <h1 className="display pb-3 text-title">Checkout</h1>
      <AccountLine account={found.account} />
      <CheckoutForm state={found.state} frame={found.frame} />
    </>
  );
}
