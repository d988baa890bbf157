import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { SignInFrame } from "@/components/account/SignInFrame";
import { Button } from "@/components/ui/Button";
import { getReaderEmail, isOurLetter } from "@/lib/newsletter/loaders";

export const metadata: Metadata = {
  title: "Stop letters",
  robots: { index: false, follow: false },
  // The address is the key: it must not travel.
  referrer: "same-origin",
};
export const instant = false;

export function generateStaticParams() {
  return [{ signed: "-" }];
}

type Props = { params: Promise<{ signed: string }> };

export default async function Stop({ params }: Props) {
  const { signed } = await params;
  if (!isOurLetter(signed)) notFound();
  await connection();
  const email = await getReaderEmail(signed);
  if (!email) notFound();
  return (
    <SignInFrame
      title="No more letters?"
      words={
        <>
          Press the button, and no more news goes to <strong>{email}</strong>. It counts at once.
        </>
      }
    >
      <form action={`/letters/stop/${signed}/now`} method="post">
        <Button size="large">Stop all letters of news</Button>
      </form>
      <p className="pt-6 text-sm text-ink-soft">
        Or{" "}
        <a className="link" href={`/letters/preferences/${signed}`}>
          choose what comes, or pause for a month
        </a>
        . Letters about your orders always come.
      </p>
    </SignInFrame>
  );
}
