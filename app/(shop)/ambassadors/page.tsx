import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { ApplyForm } from "@/components/ambassadors/ApplyForm";
import { TermsList } from "@/components/ambassadors/TermsList";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { Notice } from "@/components/ui/Notice";
import { getProgramme } from "@/lib/referrals/ambassadors/loaders";

export const metadata: Metadata = { title: "Ambassadors", alternates: { canonical: "/ambassadors" } };
export const instant = false;

type Props = { searchParams: Promise<{ problem?: string | string[]; done?: string | string[] }> };

export default async function Ambassadors({ searchParams }: Props) {
  await connection();
  const { problem, done } = await searchParams;
  const programme = await getProgramme(problem, new Date());
  if (!programme) notFound();
  const { shop, pays, gives, terms, typed, faults } = programme;
  return (
    <article className="page pt-1 lg:pt-6">
      <Breadcrumbs
        crumbs={[
          { label: "Home", href: "/" },
          { label: "Ambassadors", href: "/ambassadors" },
        ]}
      />
      <h1 className="display max-w-4xl pt-6 text-display">Speak of us, and be paid for it openly</h1>
      <p className="max-w-prose pt-6 text-lg">
        If you like what {shop} makes and others listen to you, you can be our ambassador. You get a page and
        a code of your own. Whoever uses it gets {gives.charAt(0).toLowerCase() + gives.slice(1)}; you get{" "}
        {pays}. And everybody is told that you are paid.
      </p>
      <div className="grid gap-x-16 gap-y-14 pt-12 lg:grid-cols-2 lg:pt-16">
        <section aria-labelledby="ask">
          <h2 id="ask" className="display pb-6 text-heading">
            Ask us
          </h2>
          {done === "asked" ? (
            <Notice kind="success" role="status" title="Thank you. We have your words.">
              Somebody reads them and writes to you, whichever way it goes.
            </Notice>
          ) : (
            <>
              {problem === "often" ? (
                <Notice kind="notice" role="alert" className="mb-6">
                  This was asked for often in a short time. Please try again later.
                </Notice>
              ) : null}
              <ApplyForm typed={typed} faults={faults} />
            </>
          )}
        </section>
        <section aria-labelledby="terms">
          <h2 id="terms" className="display pb-6 text-heading">
            What is agreed
          </h2>
          <TermsList paragraphs={terms} />
        </section>
      </div>
    </article>
  );
}
