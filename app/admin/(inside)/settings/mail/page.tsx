import { Suspense } from "react";
import { PageHead } from "@/components/admin/kit/PageHead";
import { AskAgain } from "@/components/admin/settings/health/AskAgain";
import { Asking } from "@/components/admin/settings/health/Asking";
import { RecordCard } from "@/components/admin/settings/health/RecordCard";
import { SettingsNav } from "@/components/admin/settings/SettingsNav";
import { allSettings } from "@/components/admin/settings/settings-pages";
import { Notice } from "@/components/ui/Notice";
import { getMailDomain } from "@/lib/mail/domain/loaders";
import { requireStaff } from "@/lib/staff/loaders";

export const metadata = { title: "Mail domain" };

export const instant = false;

export default async function Mail() {
  await requireStaff("settings.read");
  return (
    <>
      <PageHead title="Mail domain" back={allSettings} actions={<AskAgain />} />
      <SettingsNav here="mail" />
      <Suspense fallback={<Asking>Asking DNS and Resend …</Asking>}>
        <Records />
      </Suspense>
    </>
  );
}

async function Records() {
  const { domain, from, local, atResend, checks } = await getMailDomain();
  return (
    <>
      {local ? (
        <Notice kind="info" className="mb-4">
          Letters go to the local inbox that came with the program, and need none of this. It counts once
          RESEND_API_KEY is set and letters leave for real mailboxes.
        </Notice>
      ) : null}
      <p className="max-w-prose pb-4 text-sm">
        Letters come from <strong className="font-medium">{from}</strong>. These records of {domain} decide
        whether mailboxes believe that.{" "}
        {atResend
          ? `Resend calls the domain “${atResend}”.`
          : local
            ? null
            : "Resend does not know the domain, or could not be asked."}
      </p>
      <div className="grid items-start gap-4 lg:grid-cols-2">
        {checks.map((check) => (
          <RecordCard key={check.id} check={check} />
        ))}
      </div>
    </>
  );
}
