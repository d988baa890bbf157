import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { JoinForm } from "@/components/newsletter/archive/JoinForm";
import { LetterBody } from "@/components/newsletter/archive/LetterBody";
import { JsonLd } from "@/components/seo/JsonLd";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { getLetter } from "@/lib/campaigns/archive/loaders";
import { getOfferedTopics } from "@/lib/newsletter/loaders";
import { getShop, getShopUrl } from "@/lib/shop/loaders";
import { formatDate } from "@/lib/values/format-date";

type Props = { params: Promise<{ slug: string }> };

/** Letters begin with their month; everything else under /letters is a page of its own or none. */
const slugShape = /^\d{4}-\d{2}-[a-z0-9-]{1,80}$/;

export function generateStaticParams() {
  return [{ slug: "-" }];
}

const letterOf = async (params: Props["params"]) => {
  const { slug } = await params;
  return slugShape.test(slug) ? getLetter(slug) : null;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const letter = await letterOf(params);
  if (!letter) return {};
  return {
    title: letter.subject,
    ...(letter.preheader ? { description: letter.preheader } : {}),
    alternates: { canonical: `/letters/${letter.slug}` },
    openGraph: { type: "article", title: letter.subject, publishedTime: letter.sentAt.toISOString() },
  };
}

export default async function Letter({ params }: Props) {
  const letter = await letterOf(params);
  if (!letter) notFound();
  const [{ brand, seller, money }, [topic]] = await Promise.all([getShop(), getOfferedTopics()]);
  const { slug, subject, preheader, sentAt, blocks } = letter;
  const url = getShopUrl();
  return (
    <div className="page pt-1 lg:pt-6">
      <JsonLd
        graph={[
          {
            "@type": "Article",
            headline: subject,
            ...(preheader ? { description: preheader } : {}),
            datePublished: sentAt.toISOString(),
            url: `${url}/letters/${slug}`,
            author: { "@type": "Person", name: seller.personName },
            publisher: { "@id": `${url}/#shop` },
          },
        ]}
      />
      <Breadcrumbs
        crumbs={[
          { label: "Home", href: "/" },
          { label: "Letters", href: "/letters" },
          { label: subject, href: `/letters/${slug}` },
        ]}
      />
      <article className="mx-auto max-w-2xl pt-8 lg:pt-12">
        <header>
          <p className="text-sm text-ink-soft">
            {brand.name} wrote this on{" "}
            <time dateTime={sentAt.toISOString()}>{formatDate(sentAt, money.locale, money.timeZone)}</time>
          </p>
          <h1 className="display pt-2 text-display wrap-anywhere">{subject}</h1>
        </header>
        <LetterBody blocks={blocks} money={money} />
      </article>
      {topic ? (
        <aside className="mx-auto mt-16 max-w-2xl border-t pt-2">
          <JoinForm topic={topic} />
        </aside>
      ) : null}
    </div>
  );
}
