import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { SavedGrid } from "@/components/saved/SavedGrid";
import { getSharedPage } from "@/lib/account/saved/loaders";
import { getShop } from "@/lib/shop/loaders";

export const metadata: Metadata = {
  title: "A list from somebody",
  robots: { index: false },
  referrer: "same-origin",
};
export const instant = false;

type Props = { params: Promise<{ signed: string }> };

export default async function SharedList({ params }: Props) {
  await connection();
  const { signed } = await params;
  const [shop, cards] = await Promise.all([getShop(), getSharedPage(signed, new Date())]);
  if (!cards) notFound();
  const { currency, locale } = shop.money;
  return (
    <div className="page pt-8 lg:pt-12">
      <h1 className="display pb-2 text-title">Somebody likes these</h1>
      <p className="pb-8 text-ink-soft">
        {cards.length === 0 ? "The list is empty at the moment." : "Their list, at today’s prices."}
      </p>
      <SavedGrid cards={cards} money={{ currency, locale }} />
    </div>
  );
}
