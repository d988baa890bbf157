import type { Metadata } from "next";
import Link from "next/link";
import { connection } from "next/server";
import { AccountPage } from "@/app/AccountPage";
import { BirthdayFieldset } from "@/components/newsletter/BirthdayFieldset";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { NameField } from "@/components/ui/NameField";
import { Notice } from "@/components/ui/Notice";
import { Select } from "@/components/ui/Select";
import { getDetailsPage } from "@/lib/account/details/loaders";
import { getAsksBirthday } from "@/lib/flows/loaders";

export const metadata: Metadata = { title: "Your details", robots: { index: false } };
export const instant = false;

const news: Record<string, string> = {
  saved: "Your details are saved.",
  address: "Your account has its new e-mail address. A letter tells the old one.",
};

type Props = { searchParams: Promise<{ problem?: string | string[]; done?: string | string[] }> };

export default async function Details({ searchParams }: Props) {
  await connection();
  const { problem, done } = await searchParams;
  const [page, asksBirthday] = await Promise.all([getDetailsPage(problem, new Date()), getAsksBirthday()]);
  const said = typeof done === "string" ? news[done] : undefined;
  return (
    <AccountPage here="details" title="Your details">
      {said ? (
        <Notice kind="success" role="status" className="mb-8">
          {said}
        </Notice>
      ) : null}
      {problem === "changed" ? (
        <Notice kind="notice" role="status" className="mb-8">
          The words beside the birthday have changed since. Please read them and save again.
        </Notice>
      ) : null}
      <form
        action="/account/details/save"
        method="post"
        noValidate
        className="max-w-(--container-form) space-y-5"
      >
        <NameField label="Full name" value={page.name} error={page.nameError ?? undefined} />
        <Field
          id="locale"
          label="Dates and sums are written as in"
          hint="Letters and pages themselves are in English."
          required
        >
          {(wiring) => (
            <Select {...wiring} name="locale" defaultValue={page.locale}>
              {page.locales.map(({ code, words }) => (
                <option key={code} value={code}>
                  {words}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <BirthdayFieldset fields={page.birthday} asked={asksBirthday} />
        <div className="text-sm">
          <p className="font-medium">E-mail address</p>
          <p className="wrap-anywhere">{page.email}</p>
          <p className="pt-1 text-ink-soft">You sign in with it, and letters about your orders go there.</p>
          <Link href="/account/email" prefetch={false} className="link mt-2 inline-block">
            Change the address
          </Link>
        </div>
        <Button size="large">Save</Button>
      </form>
    </AccountPage>
  );
}
