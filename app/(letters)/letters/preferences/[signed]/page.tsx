import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { PreferencesForm } from "@/components/newsletter/PreferencesForm";
import { getPreferences, getReaderEmail, isOurLetter } from "@/lib/newsletter/loaders";

export const metadata: Metadata = {
  title: "Your letters",
  robots: { index: false, follow: false },
  // The address is the key: it must not travel.
  referrer: "same-origin",
};
export const instant = false;

export function generateStaticParams() {
  return [{ signed: "-" }];
}

type Props = {
  params: Promise<{ signed: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

export default async function LetterPreferences({ params, searchParams }: Props) {
  const { signed } = await params;
  if (!isOurLetter(signed)) notFound();
  await connection();
  const email = await getReaderEmail(signed);
  if (!email) notFound();
  const page = await getPreferences(email, new Date());
  return (
    <div className="page pt-10 lg:pt-16">
      <div className="mx-auto max-w-(--container-form)">
        <h1 className="display text-title">Your letters</h1>
        <p className="pt-4 pb-8 text-lg wrap-anywhere text-ink-soft">
          They go to <strong>{email}</strong>.
        </p>
        <PreferencesForm
          page={page}
          action={`/letters/preferences/${signed}/save`}
          done={(await searchParams).done}
        />
      </div>
    </div>
  );
}
