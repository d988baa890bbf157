import { notFound } from "next/navigation";
import { keyedPage, openDoor } from "@/app/keyed-page";
import { StepPage } from "@/components/layout/StepPage";
import { Button } from "@/components/ui/Button";
import { LinkButton } from "@/components/ui/LinkButton";
import { getEmailLinkPage, isSignedChange } from "@/lib/account/email/loaders";

export const metadata = keyedPage("Your new e-mail address");
export const instant = false;

export function generateStaticParams() {
  return [{ signed: "-" }];
}

export default async function NewAddressLink({ params }: { params: Promise<{ signed: string }> }) {
  const { signed } = await openDoor(params, isSignedChange);
  const page = await getEmailLinkPage(signed, new Date());
  if (!page) notFound();
  if (!page.email)
    return (
      <StepPage
        title="This link does not work here"
        words={
          <>
            Each letter works once, for ten minutes, and for the account that asked. You are signed in as{" "}
            <strong>{page.present}</strong>.
          </>
        }
      >
        <LinkButton href="/account/email">Ask for a new letter</LinkButton>
      </StepPage>
    );
  return (
    <StepPage
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
    </StepPage>
  );
}
