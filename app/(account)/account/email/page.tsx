import type { Metadata } from "next";
import { connection } from "next/server";
import { AccountPage } from "@/app/AccountPage";
import { NewAddressCode } from "@/components/account/NewAddressCode";
import { NewAddressForm } from "@/components/account/NewAddressForm";
import { Button } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import { getEmailPage } from "@/lib/account/email/loaders";

export const metadata: Metadata = { title: "Change your e-mail address", robots: { index: false } };
export const instant = false;

type Props = { searchParams: Promise<{ problem?: string | string[] }> };

export default async function ChangeEmail({ searchParams }: Props) {
  await connection();
  const page = await getEmailPage((await searchParams).problem, new Date());
  return (
    <AccountPage here="details" title="Change your e&#8209;mail address">
      {page.message ? (
        <Notice kind="notice" role="alert" className="mb-8">
          {page.message}
        </Notice>
      ) : null}
      <div className="max-w-(--container-form) space-y-8">
        <p className="wrap-anywhere">
          Your account opens with <strong>{page.email}</strong>.
        </p>
        {page.open ? <NewAddressCode open={page.open} error={page.codeError} /> : null}
        {page.fresh ? (
          <NewAddressForm page={page} />
        ) : page.open ? null : (
          <form action="/account/email/letter" method="post" className="space-y-4 border-t pt-6 text-sm">
            <p>So that nobody else can change it, we send a code to {page.email} first.</p>
            <Button size="large">Send me a code</Button>
          </form>
        )}
      </div>
    </AccountPage>
  );
}
