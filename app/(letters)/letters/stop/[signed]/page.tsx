import { notFound } from "next/navigation";
import { keyedPage, openDoor } from "@/app/keyed-page";
import { StepPage } from "@/components/layout/StepPage";
import { Button } from "@/components/ui/Button";
import { getReaderEmail, isOurLetter } from "@/lib/newsletter/loaders";

export const metadata = keyedPage("Stop letters");
export const instant = false;

export function generateStaticParams() {
  return [{ signed: "-" }];
}

export default async function Stop({ params }: { params: Promise<{ signed: string }> }) {
  const { signed } = await openDoor(params, isOurLetter);
  const email = await getReaderEmail(signed);
  if (!email) notFound();
  return (
    <StepPage
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
    </StepPage>
  );
}
