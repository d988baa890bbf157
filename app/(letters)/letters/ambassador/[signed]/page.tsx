import { keyedPage, openDoor } from "@/app/keyed-page";
import { TermsList } from "@/components/ambassadors/TermsList";
import { YesForm } from "@/components/ambassadors/YesForm";
import { StepPage } from "@/components/layout/StepPage";
import { LinkButton } from "@/components/ui/LinkButton";
import { Notice } from "@/components/ui/Notice";
import { getAmbassadorInvitation, isAmbassadorLink } from "@/lib/referrals/ambassadors/loaders";

export const metadata = keyedPage("Become an ambassador");
export const instant = false;

export function generateStaticParams() {
  return [{ signed: "-" }];
}

type Props = {
  params: Promise<{ signed: string }>;
  searchParams: Promise<{ problem?: string | string[] }>;
};

const problems: Readonly<Record<string, string>> = {
  taken: "That word is taken already. Please choose another.",
  off: "There is no offer for ambassadors at the moment. Please try again another day.",
  terms_changed: "What is agreed has changed since you opened this page. Please read it again.",
  is_one: "Your account belongs to an ambassador already.",
};

export default async function AmbassadorInvitation({ params, searchParams }: Props) {
  const { signed } = await openDoor(params, isAmbassadorLink);
  const { problem } = await searchParams;
  const invitation = await getAmbassadorInvitation(signed, problem, new Date());
  if (!invitation)
    return (
      <StepPage title="This invitation is no more" words="It was used already, or taken back.">
        <LinkButton href="/account/ambassador">See your account</LinkButton>
      </StepPage>
    );
  const { shop, url, gives, pays, terms, customer, typed, faults } = invitation;
  const path = `/letters/ambassador/${signed}`;
  return (
    <div className="page pt-12 lg:pt-20">
      <div className="mx-auto max-w-xl">
        <h1 className="display text-title">Be an ambassador of {shop}</h1>
        <p className="pt-4 text-lg text-ink-soft">
          You get {pays} bought with your code.
          {gives ? ` Whoever uses it gets ${gives.charAt(0).toLowerCase()}${gives.slice(1)}.` : ""}
        </p>
        <h2 className="display pt-10 pb-4 text-heading">What is agreed</h2>
        <TermsList paragraphs={terms.paragraphs} />
        <div className="pt-10 pb-8">
          {typeof problem === "string" && problems[problem] ? (
            <Notice kind="notice" role="alert" className="mb-6">
              {problems[problem]}
            </Notice>
          ) : null}
          {customer ? (
            <YesForm action={`${path}/accept`} url={url} terms={terms.mark} typed={typed} faults={faults} />
          ) : (
            <>
              <p className="pb-4">
                An ambassador has an account with us. Sign in to say yes, or make one by it.
              </p>
              <LinkButton size="large" href={`/sign-in?${new URLSearchParams({ next: path })}`}>
                Sign in and say yes
              </LinkButton>
            </>
          )}
        </div>
      </div>
    </div>
  );
}
