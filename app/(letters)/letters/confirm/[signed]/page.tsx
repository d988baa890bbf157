import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { SignInFrame } from "@/components/account/SignInFrame";
import { Button } from "@/components/ui/Button";
import { LinkButton } from "@/components/ui/LinkButton";
import { getConfirmPage, isOurLetter } from "@/lib/newsletter/loaders";

export const metadata: Metadata = {
  title: "Letters by e-mail",
  robots: { index: false, follow: false },
  // The address is the key: it must not travel.
  referrer: "same-origin",
};
export const instant = false;

export function generateStaticParams() {
  return [{ signed: "-" }];
}

type Props = { params: Promise<{ signed: string }> };

export default async function Confirm({ params }: Props) {
  const { signed } = await params;
  if (!isOurLetter(signed)) notFound();
  await connection();
  const page = await getConfirmPage(signed, new Date());
  if (!page) notFound();
  if (page.state === "expired")
    return (
      <SignInFrame
        title="This link does not work any more"
        words="It was for fourteen days. Nothing was begun. If you still want letters, ask once more."
      >
        <LinkButton href="/newsletter">Ask for letters</LinkButton>
      </SignInFrame>
    );
  if (page.state === "used")
    return (
      <SignInFrame
        title="Thank you, that is all"
        words={
          <>
            It is confirmed for <strong>{page.email}</strong>. We keep to what we promised, and every letter
            ends with the way out.
          </>
        }
      >
        <LinkButton href="/">On to the shop</LinkButton>
      </SignInFrame>
    );
  return (
    <SignInFrame
      title="Shall we write to you?"
      words={
        <>
          To <strong>{page.email}</strong>, about this and nothing else:
        </>
      }
    >
      <ul className="-mt-4 space-y-3 pb-8 text-sm">
        {page.wordings.map((wording) => (
          <li key={wording} className="border-l-2 border-accent pl-4">
            {wording}
          </li>
        ))}
      </ul>
      <form action={`/letters/confirm/${signed}/yes`} method="post">
        <Button size="large">Yes, write to me</Button>
      </form>
      <p className="pt-6 text-sm text-ink-soft">
        Not you? Close this page. Nothing happens without the button.
      </p>
    </SignInFrame>
  );
}
