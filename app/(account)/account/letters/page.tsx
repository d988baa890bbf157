import type { Metadata } from "next";
import { connection } from "next/server";
import { AccountPage } from "@/app/AccountPage";
import { PreferencesForm } from "@/components/newsletter/PreferencesForm";
import { getLettersPage } from "@/lib/account/details/loaders";
import { getAsksBirthday } from "@/lib/flows/loaders";

export const metadata: Metadata = { title: "Your letters", robots: { index: false } };
export const instant = false;

type Props = { searchParams: Promise<{ done?: string | string[] }> };

export default async function AccountLetters({ searchParams }: Props) {
  await connection();
  const { done } = await searchParams;
  const [page, asksBirthday] = await Promise.all([getLettersPage(done, new Date()), getAsksBirthday()]);
  return (
    <AccountPage here="letters" title="Your letters">
      <PreferencesForm page={page} action="/account/letters/save" {...{ done, asksBirthday }} />
    </AccountPage>
  );
}
