import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { SignInFrame } from "@/components/account/SignInFrame";
import { Button } from "@/components/ui/Button";
import { LinkButton } from "@/components/ui/LinkButton";
import { getLinkPage, isSignedRequest } from "@/lib/account/sign-in/loaders";

export const metadata: Metadata = {
  title: "Sign in",
  robots: { index: false, follow: false },
  // The address is the key: it must not travel.
  referrer: "same-origin",
};
export const instant = false;

export function generateStaticParams() {
  return [{ signed: "-" }];
}

type Props = { params: Promise<{ signed: string }> };

export default async function SignInLink({ params }: Props) {
  const { signed } = await params;
  if (!isSignedRequest(signed)) notFound();
  await connection();
  const page = await getLinkPage(signed, new Date());
  if (!page) notFound();
  if (!page.email)
    return (
      <SignInFrame
        title="This link does not work any more"
        words="Each letter works once, for ten minutes. Ask for a new one and use that."
      >
        <LinkButton href="/sign-in">Ask for a new letter</LinkButton>
      </SignInFrame>
    );
  return (
    <SignInFrame
      title="Sign in here?"
      words={
        <>
          You are about to sign in as <strong>{page.email}</strong>.
        </>
      }
    >
      <form action={`/sign-in/link/${page.signed}/enter`} method="post">
        <Button size="large">Sign in</Button>
      </form>
    </SignInFrame>
  );
}
