import type { Metadata } from "next";
import { connection } from "next/server";
import { SavedDeeds } from "@/components/saved/SavedDeeds";
import { SavedGrid } from "@/components/saved/SavedGrid";
import { ShareCard } from "@/components/saved/ShareCard";
import { LinkButton } from "@/components/ui/LinkButton";
import { Notice } from "@/components/ui/Notice";
import { getSavedPage } from "@/lib/account/saved/loaders";
import { getShop } from "@/lib/shop/loaders";

export const metadata: Metadata = { title: "Saved for later", robots: { index: false } };
// The visitor's own, and in the page itself for those without script.
export const instant = false;

const problems: Record<string, string> = {
  unknown_product: "That is not sold any more.",
  unknown_variant: "That is not sold any more.",
  list_full: "Your list is full: 200 things are the most. Remove something first.",
  sold_out: "That has just sold out.",
  basket_full: "Your basket holds no more different things.",
  too_many_attempts: "That was very often. Wait a minute and try again.",
};

type Props = { searchParams: Promise<{ problem?: string | string[] }> };

export default async function Saved({ searchParams }: Props) {
  await connection();
  const [{ problem }, shop, page] = await Promise.all([searchParams, getShop(), getSavedPage(new Date())]);
  const said = typeof problem === "string" ? problems[problem] : undefined;
  const { currency, locale } = shop.money;
  return (
    <div className="page pt-8 lg:pt-12">
      <h1 className="display pb-6 text-title">Saved for later</h1>
      {said ? (
        <Notice kind="notice" role="alert" className="mb-6">
          {said}
        </Notice>
      ) : null}
      {page.gone > 0 ? (
        <Notice className="mb-6">
          {page.gone === 1 ? "One thing you saved is" : `${page.gone} things you saved are`} not sold any
          more.
        </Notice>
      ) : null}
      {page.cards.length === 0 ? (
        <div className="max-w-prose space-y-5">
          <p>Nothing saved yet. Press the heart on anything you want to come back to; you need no account.</p>
          <LinkButton href="/collections">Look around the shop</LinkButton>
        </div>
      ) : (
        <>
          <SavedGrid
            cards={page.cards}
            money={{ currency, locale }}
            deeds={(saved) => <SavedDeeds saved={saved} />}
          />
          <ShareCard url={page.shareUrl} />
        </>
      )}
    </div>
  );
}
