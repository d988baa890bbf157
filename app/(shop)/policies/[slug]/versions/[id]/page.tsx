import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { CleanHtml } from "@/components/ui/CleanHtml";
import { Notice } from "@/components/ui/Notice";
import { getPolicyVersion, getShop } from "@/lib/shop/loaders";
import { formatDate } from "@/lib/values/format-date";
import { builtAhead } from "../../../../built-ahead";
import { nameInAddress } from "../../../../name-in-address";

type Props = { params: Promise<{ slug: string; id: string }> };

export const metadata: Metadata = { title: "A version of a policy", robots: { index: false } };

export function generateStaticParams() {
  return [{ slug: builtAhead, id: builtAhead }];
}

/** One version of a policy, as it was agreed to. */
export default async function PolicyVersionPage({ params }: Props) {
  const { slug: writtenSlug, id: writtenId } = await params;
  const [slug, id] = [nameInAddress(writtenSlug), nameInAddress(writtenId)];
  if (slug === null || id === null) notFound();
  const [policy, { money }] = await Promise.all([getPolicyVersion(slug, id), getShop()]);
  if (!policy) notFound();
  const since = formatDate(policy.effectiveFrom, money.locale, money.timeZone);
  return (
    <article className="page pt-1 lg:pt-6">
      <Breadcrumbs
        crumbs={[
          { label: "Home", href: "/" },
          { label: policy.title, href: `/policies/${slug}` },
          { label: "Versions", href: `/policies/${slug}/versions` },
        ]}
      />
      <h1 className="display pt-6 pb-6 text-title">{policy.title}</h1>
      <Notice>This is the version in force from {since}. Later ones may have taken its place.</Notice>
      <CleanHtml html={policy.html} className="pt-8" />
    </article>
  );
}
