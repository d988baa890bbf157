import type { Metadata } from "next";
import Link from "next/link";
import { connection } from "next/server";
import { AccountPage } from "@/app/AccountPage";
import { ClaimOffer } from "@/components/account/ClaimOffer";
import { OrderCard } from "@/components/account/OrderCard";
import { LinkButton } from "@/components/ui/LinkButton";
import { getAddresses } from "@/lib/account/addresses/loaders";
import { requireCustomer } from "@/lib/account/loaders";
import { getClaimable, getOwnOrders } from "@/lib/account/orders/loaders";
import { greetingName } from "@/lib/values/greeting-name";

export const metadata: Metadata = { title: "Your account", robots: { index: false } };
// All of it is one person's own and must be in the page itself for those without script.
export const instant = false;

export default async function Account() {
  await connection();
  const { email, name } = await requireCustomer("/account");
  const [{ orders }, claimable, addresses] = await Promise.all([
    getOwnOrders(null, 2),
    getClaimable(),
    getAddresses(),
  ]);
  const usual = addresses[0];
  return (
    <AccountPage here="overview" title={name ? `Hello, ${greetingName(name)}` : "Hello"}>
      <ClaimOffer count={claimable} email={email} />
      <section aria-labelledby="latest">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6 pb-4">
          <h2 id="latest" className="display text-heading">
            {orders.length === 0 ? "No orders yet" : "Your latest orders"}
          </h2>
          {orders.length > 0 ? (
            <Link
              href="/account/orders"
              prefetch={false}
              className="link inline-flex min-h-11 items-center text-sm"
            >
              All orders
            </Link>
          ) : null}
        </div>
        {orders.length === 0 ? (
          <LinkButton href="/collections">Look around the shop</LinkButton>
        ) : (
          <div className="space-y-4">
            {orders.map((order) => (
              <OrderCard key={order.id} order={order} />
            ))}
          </div>
        )}
      </section>
      <section aria-labelledby="known" className="pt-12">
        <h2 id="known" className="display pb-4 text-heading">
          What we know of you
        </h2>
        <dl className="grid gap-x-8 gap-y-5 text-sm sm:grid-cols-2">
          <div>
            <dt className="text-ink-soft">You</dt>
            <dd className="wrap-anywhere">{name ?? "No name yet"}</dd>
            <dd className="wrap-anywhere">{email}</dd>
            <dd>
              <Link
                href="/account/details"
                prefetch={false}
                className="link inline-flex min-h-11 items-center"
              >
                Change your details
              </Link>
            </dd>
          </div>
          <div>
            <dt className="text-ink-soft">Where it goes</dt>
            {usual ? usual.lines.map((line) => <dd key={line}>{line}</dd>) : <dd>No address saved</dd>}
            <dd>
              <Link
                href="/account/addresses"
                prefetch={false}
                className="link inline-flex min-h-11 items-center"
              >
                {usual ? "Change your addresses" : "Add an address"}
              </Link>
            </dd>
          </div>
        </dl>
      </section>
    </AccountPage>
  );
}
