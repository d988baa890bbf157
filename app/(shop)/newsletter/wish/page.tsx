import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { StepPage } from "@/components/layout/StepPage";
import { Button } from "@/components/ui/Button";
import { EmailField } from "@/components/ui/EmailField";
import { LinkButton } from "@/components/ui/LinkButton";
import { Notice } from "@/components/ui/Notice";
import { getWishPage } from "@/lib/newsletter/wishes/loaders";

export const metadata: Metadata = { title: "One letter about one thing", robots: { index: false } };
// What was typed belongs to one visitor, and it must be whole without script.
export const instant = false;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Where a product's own form leads when it could not be finished. */
export default async function Wish({ searchParams }: Props) {
  await connection();
  const page = await getWishPage(await searchParams, new Date());
  if (!page) notFound();
  const { kind, variantId, title, href, price, wording, there, email, emailError, message } = page;
  if (there)
    return (
      <StepPage title="It is back already" words={`${title} can be bought again. No letter is needed.`}>
        <LinkButton href={href}>Look at it</LinkButton>
      </StepPage>
    );
  return (
    <StepPage
      title={kind === "back" ? "Tell me when it is back" : "Tell me when the price falls"}
      words={title}
    >
      {message ? (
        <Notice kind="notice" role="alert" className="mb-6">
          {message}
        </Notice>
      ) : null}
      <form action="/newsletter/wish/ask" method="post" noValidate className="space-y-6">
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="variant" value={variantId} />
        <input type="hidden" name="price" value={price} />
        <EmailField
          label="Your e-mail address"
          hint={wording}
          value={email}
          error={emailError ?? undefined}
        />
        <Button size="large">Tell me</Button>
      </form>
      <p className="pt-6 text-sm">
        <a className="link" href={href}>
          Back to {title}
        </a>
      </p>
    </StepPage>
  );
}
