import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { AccountPage } from "@/app/AccountPage";
import { FigureList } from "@/components/ambassadors/FigureList";
import { PageForm } from "@/components/ambassadors/PageForm";
import { ShareCard } from "@/components/ambassadors/ShareCard";
import { StatementTable } from "@/components/ambassadors/StatementTable";
import { Button } from "@/components/ui/Button";
import { Disclosure } from "@/components/ui/Disclosure";
import { Notice } from "@/components/ui/Notice";
import { getAmbassadorHome } from "@/lib/referrals/ambassadors/loaders";
import { getShop } from "@/lib/shop/loaders";
import { formatDate } from "@/lib/values/format-date";

export const metadata: Metadata = { title: "Ambassador", robots: { index: false } };
export const instant = false;

type Props = { searchParams: Promise<{ problem?: string | string[]; done?: string | string[] }> };

const told: Readonly<Record<string, string>> = {
  welcome: "Welcome. Your code works from now on; write your page next.",
  page: "We have it. Somebody reads it, and you hear from us when it is shown.",
};

export default async function AmbassadorArea({ searchParams }: Props) {
  await connection();
  const { problem, done } = await searchParams;
  const home = await getAmbassadorHome(problem, new Date());
  if (!home) redirect("/account/friends");
  const { brand, money } = await getShop();
  const { state, pays, gives, figures, unit, statements, terms, live, waiting, refused } = home;
  return (
    <AccountPage here="friends" title="Ambassador">
      <div className="max-w-(--container-form) space-y-12">
        {typeof done === "string" && told[done] ? (
          <Notice kind="success" role="status">
            {told[done]}
          </Notice>
        ) : null}
        {problem === "often" ? (
          <Notice kind="notice" role="alert">
            This was asked for often in a short time. Please try again later.
          </Notice>
        ) : null}
        {state === "active" ? (
          <p className="text-lg text-ink-soft">
            {gives
              ? `Whoever uses your code gets ${gives.charAt(0).toLowerCase()}${gives.slice(1)}. You get ${pays}.`
              : "There is no offer by your code at the moment. What you have earned stays yours."}
          </p>
        ) : (
          <p className="text-lg text-ink-soft">
            You are no ambassador any more. What you earned is still counted and paid.
          </p>
        )}
        {state === "active" && gives ? <ShareCard {...home} shop={brand.name} /> : null}
        <section aria-labelledby="figures">
          <h2 id="figures" className="display pb-4 text-heading">
            What came of it
          </h2>
          <FigureList figures={figures} unit={unit} locale={money.locale} />
        </section>
        <section aria-labelledby="statements">
          <h2 id="statements" className="display pb-4 text-heading">
            Statements
          </h2>
          {statements.length === 0 ? (
            <p className="text-sm text-ink-soft">
              There is none yet. One comes for every month in which something was earned, on the first of the
              next.
            </p>
          ) : (
            <StatementTable statements={statements} locale={money.locale} />
          )}
        </section>
        {state === "active" ? (
          <section aria-labelledby="page">
            <h2 id="page" className="display pb-4 text-heading">
              What stands on your page
            </h2>
            {waiting ? (
              <Notice className="mb-6">
                What you wrote waits to be read.{live ? " What was shown before stays shown meanwhile." : ""}
              </Notice>
            ) : null}
            {refused ? (
              <Notice kind="notice" className="mb-6" title="It is not shown yet.">
                {refused.reason}
              </Notice>
            ) : null}
            <PageForm
              {...home}
              pictureFault={
                problem === "picture" || problem === "too_large"
                  ? "Choose a JPEG, PNG, WebP or AVIF of 10 MB at most."
                  : null
              }
              goodsFault={
                problem === "goods" ? "One of these is not in the shop. Copy the address of its page." : null
              }
            />
          </section>
        ) : null}
        {terms ? (
          <Disclosure summary="What is agreed">
            <p className="pb-3 text-ink-soft">
              You said yes on {formatDate(terms.at, money.locale, money.timeZone)}, to these words.
            </p>
            <p className="whitespace-pre-line">{terms.wording}</p>
            {state === "active" ? (
              <form action="/account/ambassador/stop" method="post" className="pt-6">
                <p className="pb-3">
                  If you stop, your code and page close at once. What you earned is paid, whatever it comes
                  to.
                </p>
                <Button tone="quiet">Stop being an ambassador</Button>
              </form>
            ) : null}
          </Disclosure>
        ) : null}
      </div>
    </AccountPage>
  );
}
