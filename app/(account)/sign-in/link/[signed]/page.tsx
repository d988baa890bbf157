import { notFound } from "next/navigation";
import { keyedPage, openDoor } from "@/app/keyed-page";
import { StepPage } from "@/components/layout/StepPage";
import { Button } from "@/components/ui/Button";
import { LinkButton } from "@/components/ui/LinkButton";
import { getLinkPage, isSignedRequest } from "@/lib/account/sign-in/loaders";

export const metadata = keyedPage("Sign in");
export const instant = false;

export function generateStaticParams() {
  return [{ signed: "-" }];
}

export default async function SignInLink({ params }: { params: Promise<{ signed: string }> }) {
  const { signed } = await openDoor(params, isSignedRequest);
  const page = await getLinkPage(signed, new Date());
  if (!page) notFound();
  if (!page.email)
    return (
      <StepPage
        title="This link does not work any more"
        words="Each letter works once, for ten minutes. Ask for a new one and use that."
      >
        <LinkButton href="/sign-in">Ask for a new letter</LinkButton>
      </StepPage>
    );
  return (
    <StepPage
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
    </StepPage>
  );
}
