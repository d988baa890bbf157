import type { Metadata } from "next";
import { connection } from "next/server";
import { ProductGrid } from "@/components/catalogue/ProductGrid";
import { ComingSales } from "@/components/early-access/ComingSales";
import { LinkButton } from "@/components/ui/LinkButton";
import { getEarlyGoods } from "@/lib/early-access/invitations/loaders";
import { getComingSales } from "@/lib/early-access/waiting/loaders";
import { getShop } from "@/lib/shop/loaders";

export const metadata: Metadata = { title: "Early access", robots: { index: false } };
// All of it is the visitor's own.
export const instant = false;

export default async function EarlyAccess() {
  await connection();
  const [goods, coming, { money }] = await Promise.all([getEarlyGoods(), getComingSales(), getShop()]);
  return (
    <div className="page pt-8 lg:pt-12">
      <h1 className="display pb-3 text-title">Early access</h1>
      {goods.length > 0 ? (
        <>
          <p className="max-w-xl pb-8 text-ink-soft">
            These are yours at a lower price before everybody else. What you put into the basket now keeps
            that price until the sale ends; pieces are kept once you press the button at the checkout.
          </p>
          <ProductGrid products={goods} as="h2" money={{ currency: money.currency, locale: money.locale }} />
        </>
      ) : (
        <div className="flex max-w-xl flex-col items-start gap-6 text-ink-soft">
          <p>
            There is nothing for you here at the moment. If you have an account or an invitation, sign in or
            open its link on this device.
          </p>
          <LinkButton href="/collections">Look around the shop</LinkButton>
        </div>
      )}
      <ComingSales sales={coming} locale={money.locale} timeZone={money.timeZone} />
    </div>
  );
}
