import { notFound } from "next/navigation";
import { keyedPage, openDoor } from "@/app/keyed-page";
import { PreferencesForm } from "@/components/newsletter/PreferencesForm";
import { getAsksBirthday } from "@/lib/flows/loaders";
import { getPreferences, getReaderEmail, isOurLetter } from "@/lib/newsletter/loaders";

export const metadata = keyedPage("Your letters");
export const instant = false;

export function generateStaticParams() {
  return [{ signed: "-" }];
}

type Props = {
  params: Promise<{ signed: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

export default async function LetterPreferences({ params, searchParams }: Props) {
  const { signed } = await openDoor(params, isOurLetter);
  const email = await getReaderEmail(signed);
  if (!email) notFound();
  const { done } = await searchParams;
  const [page, asksBirthday] = await Promise.all([
    getPreferences(email, { done, place: "letters" }, new Date()),
    getAsksBirthday(),
  ]);
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
          {...{ done, asksBirthday }}
        />
      </div>
    </div>
  );
}
