import type { Metadata } from "next";
import { connection } from "next/server";
import { AccountPage } from "@/app/AccountPage";
import { ClaimOffer } from "@/components/account/ClaimOffer";
import { OrderCard } from "@/components/account/OrderCard";
import { EmptyState } from "@/components/ui/EmptyState";
import { LinkButton } from "@/components/ui/LinkButton";
import { Notice } from "@/components/ui/Notice";
import { requireCustomer } from "@/lib/account/loaders";
import { getClaimable, getOwnOrders } from "@/lib/account/orders/loaders";

export const metadata: Metadata = { title: "Your orders", robots: { index: false } };
export const instant = false;

type Props = { searchParams: Promise<{ after?: string | string[]; claimed?: string | string[] }> };

export default async function Orders({ searchParams }: Props) {
  await connection();
  const { after, claimed } = await searchParams;
  const { email } = await requireCustomer("/account/orders");
  const [{ orders, more }, claimable] = await Promise.all([getOwnOrders(after), getClaimable()]);
  return (
    <AccountPage here="orders" title="Your orders">
      {Number(claimed) > 0 ? (
        <Notice kind="success" role="status" className="mb-8">
          {claimed === "1" ? "One order is" : `${Number(claimed)} orders are`} in your account now.
        </Notice>
      ) : null}
      <ClaimOffer count={claimable} email={email} />
      {orders.length === 0 ? (
        <EmptyState
          title="No orders yet"
          action={<LinkButton href="/collections">Look around the shop</LinkButton>}
        >
          What you order while you are signed in is kept here, with where it is.
        </EmptyState>
      ) : (
        <div className="space-y-4">
          <h2 className="sr-only">All orders</h2>
          {orders.map((order) => (
            <OrderCard key={order.id} order={order} />
          ))}
        </div>
      )}
      {more ? (
        <p className="pt-8">
          <LinkButton href={more} tone="quiet">
            Earlier orders
          </LinkButton>
        </p>
      ) : null}
    </AccountPage>
  );
}
