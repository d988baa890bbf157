import type { Metadata } from "next";
import { connection } from "next/server";
import { TopicBox } from "@/components/newsletter/TopicBox";
import { Button } from "@/components/ui/Button";
import { EmailField } from "@/components/ui/EmailField";
import { Notice } from "@/components/ui/Notice";
import { getJoinPage } from "@/lib/newsletter/loaders";
import { getShop } from "@/lib/shop/loaders";

export const metadata: Metadata = { title: "Letters by e-mail", alternates: { canonical: "/newsletter" } };
// What was typed belongs to one visitor, and it must be whole without script.
export const instant = false;

type Props = { searchParams: Promise<{ problem?: string | string[] }> };

export default async function Newsletter({ searchParams }: Props) {
  await connection();
  const [{ brand }, page] = await Promise.all([getShop(), getJoinPage((await searchParams).problem)]);
  const { topics, email, emailError, topicsError, message } = page;
  return (
    <div className="page pt-10 lg:pt-16">
      <div className="mx-auto max-w-xl">
        <h1 className="display text-title">Letters from {brand.name}</h1>
        <p className="pt-4 pb-8 text-lg text-ink-soft">
          Choose what we may write about. We ask your mailbox once whether it was you, and each letter can be
          stopped with one click.{" "}
          <a className="link" href="/letters">
            Read earlier letters
          </a>
          .
        </p>
        {message ? (
          <Notice kind="notice" role="alert" className="mb-6">
            {message}
          </Notice>
        ) : null}
        <form action="/newsletter/join" method="post" noValidate className="space-y-6">
          <input type="hidden" name="from" value="landing" />
          <fieldset
            id="topics"
            className="scroll-mt-24"
            aria-describedby={topicsError ? "topics-error" : undefined}
          >
            <legend className="pb-1 text-sm font-medium">What we may write about</legend>
            {topicsError ? (
              <p id="topics-error" role="alert" className="text-sm text-danger">
                {topicsError}
              </p>
            ) : null}
            {topics.map(({ ticked, ...topic }) => (
              <TopicBox key={topic.key} topic={topic} ticked={ticked} />
            ))}
          </fieldset>
          <EmailField
            label="Your e-mail address"
            hint="Used for these letters and for nothing else."
            value={email}
            error={emailError ?? undefined}
          />
          <Button size="large">Ask for letters</Button>
        </form>
      </div>
    </div>
  );
}
