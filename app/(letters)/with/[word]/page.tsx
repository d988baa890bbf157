import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { OfferBox } from "@/components/ambassadors/OfferBox";
import { ProductGrid } from "@/components/catalogue/ProductGrid";
import { ProductPicture } from "@/components/catalogue/ProductPicture";
import { StepPage } from "@/components/layout/StepPage";
import { LinkButton } from "@/components/ui/LinkButton";
import { getAmbassadorPage } from "@/lib/referrals/ambassadors/loaders";
import { getShop } from "@/lib/shop/loaders";
import { formatDate } from "@/lib/values/format-date";

export const instant = false;

export function generateStaticParams() {
  return [{ word: "-" }];
}

type Props = {
  params: Promise<{ word: string }>;
  searchParams: Promise<{ problem?: string | string[]; done?: string | string[] }>;
};

export const metadata: Metadata = { title: "Recommended: an ad", robots: { index: false } };

export default async function With({ params, searchParams }: Props) {
  const { word } = await params;
  if (word === "-") notFound();
  await connection();
  const { problem, done } = await searchParams;
  const ambassador = await getAmbassadorPage(word, new Date());
  if (!ambassador) notFound();
  const { brand, money } = await getShop();
  if (ambassador === "gone")
    return (
      <StepPage
        title={`Welcome to ${brand.name}`}
        words="There is no offer here at the moment. The shop is open all the same."
      >
        <LinkButton href="/collections">Look around</LinkButton>
      </StepPage>
    );
  const { name, code, gives, endsAt, unit, page, own } = ambassador;
  const standing = own ? "own" : done === "taken" ? "taken" : problem === "often" ? "often" : "offer";
  const paid = unit === "points" ? "points to spend here" : "a commission";
  return (
    <article className="page pt-6 lg:pt-12">
      <p className="rounded-(--radius-m) bg-notice-soft px-4 py-3 font-medium">
        Ad: {name} gets {paid} when you buy with this code.
      </p>
      <div className="grid gap-x-16 gap-y-10 pt-8 lg:grid-cols-[minmax(0,22rem)_minmax(0,1fr)] lg:pt-12">
        {page?.picture ? (
          <ProductPicture
            picture={page.picture}
            sizes="(min-width: 64rem) 22rem, 100vw"
            first
            className="aspect-square rounded-(--radius-l)"
          />
        ) : null}
        <div className={page?.picture ? undefined : "max-w-2xl lg:col-span-2"}>
          <h1 className="display text-title wrap-anywhere">
            {name} recommends {brand.name}
          </h1>
          {page ? (
            <blockquote className="max-w-prose py-6 text-lg whitespace-pre-line wrap-anywhere">
              {page.words}
            </blockquote>
          ) : (
            <p className="py-6" />
          )}
          <OfferBox
            word={ambassador.word}
            code={code}
            gives={gives}
            until={endsAt ? formatDate(endsAt, money.locale, money.timeZone) : null}
            standing={standing}
          />
          <p className="max-w-prose pt-4 text-sm text-ink-soft">
            We count an order for {name} by the code on it and by nothing else, and do not tell {name} who you
            are. You can take the code out of your basket at any time.
          </p>
        </div>
      </div>
      {page && page.goods.length > 0 ? (
        <section aria-labelledby="chosen" className="pt-16">
          <h2 id="chosen" className="display pb-8 text-heading">
            Chosen by {name}
          </h2>
          <ProductGrid products={page.goods} money={money} />
        </section>
      ) : null}
    </article>
  );
}
