import type { Metadata } from "next";
import { connection } from "next/server";
import { AccountFrame } from "@/components/account/AccountFrame";
import { PreferencesForm } from "@/components/newsletter/PreferencesForm";
import { getLettersPage } from "@/lib/account/details/loaders";

export const metadata: Metadata = { title: "Your letters", robots: { index: false } };
export const instant = false;

type Props = { searchParams: Promise<{ done?: string | string[] }> };

export default async function AccountLetters({ searchParams }: Props) {
  await connection();
  const page = await getLettersPage(new Date());
  return (
    <AccountFrame here="letters" title="Your letters">
      <PreferencesForm page={page} action="/account/letters/save" done={(await searchParams).done} />
    </AccountFrame>
  );
}
