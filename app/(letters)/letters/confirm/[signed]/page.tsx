import { notFound } from "next/navigation";
import { keyedPage, openDoor } from "@/app/keyed-page";
import { StepPage } from "@/components/layout/StepPage";
import { Button } from "@/components/ui/Button";
import { LinkButton } from "@/components/ui/LinkButton";
import { getConfirmPage, isOurLetter } from "@/lib/newsletter/loaders";

export const metadata = keyedPage("Letters by e-mail");
export const instant = false;

export function generateStaticParams() {
  return [{ signed: "-" }];
}

export default async function Confirm({ params }: { params: Promise<{ signed: string }> }) {
  const { signed } = await openDoor(params, isOurLetter);
  const page = await getConfirmPage(signed, new Date());
  if (!page) notFound();
  if (page.state === "expired")
    return (
      <StepPage
        title="This link does not work any more"
        words="It was for fourteen days. Nothing was begun. If you still want it, ask once more."
      >
        <LinkButton href={page.again}>Ask once more</LinkButton>
      </StepPage>
    );
  if (page.state === "used")
    return (
      <StepPage
        title="Thank you, that is all"
        words={
          <>
            It is confirmed for <strong>{page.email}</strong>. We keep to what we promised, and every letter
            ends with the way out.
          </>
        }
      >
        <LinkButton href="/">On to the shop</LinkButton>
      </StepPage>
    );
  return (
    <StepPage
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
    </StepPage>
  );
}
