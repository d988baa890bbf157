import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { getPolicyVersions, getShop } from "@/lib/shop/loaders";
import { formatDate } from "@/lib/values/format-date";
import { builtAhead } from "../../../built-ahead";
import { nameInAddress } from "../../../name-in-address";

type Props = { params: Promise<{ slug: string }> };

export const metadata: Metadata = { title: "Earlier versions", robots: { index: false } };

export function generateStaticParams() {
  return [{ slug: builtAhead }];
}

/** What buyers agreed to, and when: every version of a policy that is or was in force. */
export default async function PolicyVersionsPage({ params }: Props) {
  const slug = nameInAddress((await params).slug);
  if (slug === null) notFound();
  const [versions, { money }] = await Promise.all([getPolicyVersions(slug), getShop()]);
  const [newest] = versions;
  if (!newest) notFound();
  return (
    <article className="page pt-1 lg:pt-6">
      <Breadcrumbs
        crumbs={[
          { label: "Home", href: "/" },
          { label: newest.title, href: `/policies/${slug}` },
          { label: "Versions", href: `/policies/${slug}/versions` },
        ]}
      />
      <h1 className="display pt-6 text-title">{newest.title}: every version</h1>
      <ol className="max-w-prose pt-8">
        {versions.map(({ id, effectiveFrom }, index) => (
          <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-6 border-t py-3">
            <span>In force from {formatDate(effectiveFrom, money.locale, money.timeZone)}</span>
            <Link
              href={index === 0 ? `/policies/${slug}` : `/policies/${slug}/versions/${id}`}
              prefetch={false}
              className="link inline-flex min-h-11 items-center text-sm"
            >
              {index === 0 ? "The one in force" : "Read it"}
            </Link>
          </li>
        ))}
      </ol>
    </article>
  );
}
