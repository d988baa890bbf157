import type { Metadata } from "next";
import Link from "next/link";
import { JoinForm } from "@/components/newsletter/archive/JoinForm";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { getLetters } from "@/lib/campaigns/archive/loaders";
import { getOfferedTopics } from "@/lib/newsletter/loaders";
import { getShop } from "@/lib/shop/loaders";
import { formatDate } from "@/lib/values/format-date";

export async function generateMetadata(): Promise<Metadata> {
  const { brand } = await getShop();
  return {
    title: "Letters",
    description: `What ${brand.name} wrote to its readers.`,
    alternates: { canonical: "/letters", types: { "application/rss+xml": "/letters/feed.xml" } },
  };
}

export default async function Letters() {
  const [letters, [topic], { brand, money }] = await Promise.all([
    getLetters(),
    getOfferedTopics(),
    getShop(),
  ]);
  return (
    <div className="page pt-1 lg:pt-6">
      <Breadcrumbs
        crumbs={[
          { label: "Home", href: "/" },
          { label: "Letters", href: "/letters" },
        ]}
      />
      <div className="grid gap-x-16 gap-y-12 pt-6 lg:grid-cols-12">
        <header className="lg:col-span-5">
          <h1 className="display text-display">Letters from {brand.name}</h1>
          <p className="max-w-prose pt-4 text-lg text-ink-soft">
            What we wrote to our readers. They come by e-mail to whoever asks for them, and can be followed as{" "}
            <a href="/letters/feed.xml" className="link">
              a feed
            </a>
            .
          </p>
          {topic ? <JoinForm topic={topic} /> : null}
        </header>
        {letters.length > 0 ? (
          <ol className="divide-y self-start border-y lg:col-span-7 lg:mt-3">
            {letters.map(({ slug, subject, preheader, sentAt }) => (
              <li key={slug} className="relative py-5">
                <p className="text-sm text-ink-soft">
                  <time dateTime={sentAt.toISOString()}>
                    {formatDate(sentAt, money.locale, money.timeZone)}
                  </time>
                </p>
                <h2 className="display pt-1 text-heading">
                  <Link
                    href={`/letters/${slug}`}
                    prefetch={false}
                    className="after:absolute after:inset-0 hover:underline"
                  >
                    {subject}
                  </Link>
                </h2>
                {preheader ? <p className="pt-1 text-ink-soft">{preheader}</p> : null}
              </li>
            ))}
          </ol>
        ) : (
          <p className="text-ink-soft lg:col-span-7 lg:mt-3">No letter is shown here yet.</p>
        )}
      </div>
    </div>
  );
}
