import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { CleanHtml } from "@/components/ui/CleanHtml";
import { getPolicy, getShop } from "@/lib/shop/loaders";
import { formatDate } from "@/lib/values/format-date";
import { builtAhead } from "../../built-ahead";
import { nameInAddress } from "../../name-in-address";

type Props = { params: Promise<{ slug: string }> };

export function generateStaticParams() {
  return [{ slug: builtAhead }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const slug = nameInAddress((await params).slug);
  const policy = slug === null ? null : await getPolicy(slug);
  return policy ? { title: policy.title, alternates: { canonical: `/policies/${policy.slug}` } } : {};
}

export default async function PolicyPage({ params }: Props) {
  const slug = nameInAddress((await params).slug);
  if (slug === null) notFound();
  const [policy, shop] = await Promise.all([getPolicy(slug), getShop()]);
  if (!policy) notFound();
  return (
    <article className="page pt-1 lg:pt-6">
      <Breadcrumbs
        crumbs={[
          { label: "Home", href: "/" },
          { label: policy.title, href: `/policies/${policy.slug}` },
        ]}
      />
      <div className="grid gap-x-16 pt-6 lg:grid-cols-12">
        <header className="lg:col-span-5">
          <h1 className="display text-display">{policy.title}</h1>
          <p className="pt-4 text-sm text-ink-soft">
            In force since {formatDate(policy.effectiveFrom, shop.money.locale, shop.money.timeZone)}.{" "}
            <Link href={`/policies/${policy.slug}/versions`} prefetch={false} className="link">
              Every version
            </Link>
          </p>
        </header>
        <CleanHtml html={policy.html} className="pt-8 lg:col-span-7 lg:pt-3" />
      </div>
    </article>
  );
}
