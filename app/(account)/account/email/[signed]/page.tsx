import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { SignInFrame } from "@/components/account/SignInFrame";
import { Button } from "@/components/ui/Button";
import { LinkButton } from "@/components/ui/LinkButton";
import { getEmailLinkPage, isSignedChange } from "@/lib/account/email/loaders";

export const metadata: Metadata = {
  title: "Your new e-mail address",
  robots: { index: false, follow: false },
  // The address is the key: it must not travel.
  referrer: "same-origin",
};
export const instant = false;

export function generateStaticParams() {
  return [{ signed: "-" }];
}

type Props = { params: Promise<{ signed: string }> };

export default async function NewAddressLink({ params }: Props) {
  const { signed } = await params;
  if (!isSignedChange(signed)) notFound();
  await connection();
  const page = await getEmailLinkPage(signed, new Date());
  if (!page) notFound();
  if (!page.email)
    return (
      <SignInFrame
        title="This link does not work here"
        words={
          <>
            Each letter works once, for ten minutes, and for the account that asked. You are signed in as{" "}
            <strong>{page.present}</strong>.
          </>
        }
      >
        <LinkButton href="/account/email">Ask for a new letter</LinkButton>
      </SignInFrame>
    );
  return (
    <SignInFrame
      title="Use this address?"
      words={
        <>
          Your account opens with <strong>{page.email}</strong> from now on, and no longer with {page.present}
          .
        </>
      }
    >
      <form action={`/account/email/${page.signed}/enter`} method="post">
        <Button size="large">Use this address</Button>
      </form>
    </SignInFrame>
  );
}
