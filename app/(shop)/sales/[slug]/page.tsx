import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { connection } from "next/server";
import { ProductGrid } from "@/components/catalogue/ProductGrid";
import { WaitForm } from "@/components/early-access/WaitForm";
import { LinkButton } from "@/components/ui/LinkButton";
import { getAnnouncement, getMovedTo } from "@/lib/early-access/waiting/loaders";
import { getShop } from "@/lib/shop/loaders";
import { saleMoment } from "@/lib/values/sale-moment";

// What its address names is told here and nowhere above: a sale that is not announced has no name.
export const metadata: Metadata = { title: "A sale", robots: { index: false } };
export const instant = false;

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function AnnouncedSale({ params, searchParams }: Props) {
  await connection();
  const [{ slug }, named] = await Promise.all([params, searchParams]);
  const [sale, { money }] = await Promise.all([getAnnouncement(slug, named), getShop()]);
  if (!sale) {
    // For now: the next sale of that name may have the address again.
    const movedTo = await getMovedTo(slug);
    if (movedTo !== null) redirect(`/sales/${movedTo}`);
    notFound();
  }
  const { name, words, standing, opensAt, endsAt, goods, days } = sale;
  const { locale, timeZone, currency } = money;
  const at = (moment: Date) => saleMoment(moment, locale, timeZone);
  return (
    <div className="page pt-8 lg:pt-12">
      <h1 className="display pb-3 text-title wrap-anywhere">{name}</h1>
      <p className="max-w-xl pb-4 text-lg text-ink-soft">
        {standing === "before" ? (
          <>
            Opens for everybody on <time dateTime={opensAt.toISOString()}>{at(opensAt)}</time>.
          </>
        ) : standing === "open" ? (
          <>
            Open for everybody until <time dateTime={endsAt.toISOString()}>{at(endsAt)}</time>.
          </>
        ) : (
          <>It is over. Its prices are the usual ones again.</>
        )}
      </p>
      {words ? <p className="max-w-xl pb-8 wrap-anywhere whitespace-pre-line">{words}</p> : null}
      {standing === "before" ? (
        <div className="max-w-md">
          <WaitForm slug={slug} sale={sale} />
          <p className="pt-6 text-sm text-ink-soft">
            Your address is used for this one letter and forgotten {days} days after it, or after the sale.
            What is in the sale is not told before it opens.
          </p>
        </div>
      ) : goods.length > 0 ? (
        <ProductGrid products={goods} as="h2" money={{ currency, locale }} />
      ) : (
        <LinkButton href="/collections">Look around the shop</LinkButton>
      )}
    </div>
  );
}
