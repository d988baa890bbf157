import { Suspense } from "react";
import { Card } from "@/components/admin/kit/Card";
import { When } from "@/components/admin/kit/format/When";
import { PageHead } from "@/components/admin/kit/PageHead";
import { StateBadge } from "@/components/admin/kit/StateBadge";
import { CopyButton } from "@/components/admin/settings/CopyButton";
import { AskAgain } from "@/components/admin/settings/health/AskAgain";
import { Asking } from "@/components/admin/settings/health/Asking";
import {
  endpointStates,
  noNewsNeeded,
  resendStates,
  stripeModes,
  stripeStates,
  webhookStates,
} from "@/components/admin/settings/health/connection-words";
import { SettingsNav } from "@/components/admin/settings/SettingsNav";
import { allSettings } from "@/components/admin/settings/settings-pages";
import { getResendHealth } from "@/lib/mail/health/loaders";
import { getStripeHealth } from "@/lib/payments/health/loaders";
import { requireStaff } from "@/lib/staff/loaders";

export const metadata = { title: "Stripe and Resend" };

export const instant = false;

export default async function Connections() {
  await requireStaff("settings.read");
  return (
    <>
      <PageHead title="Stripe and Resend" back={allSettings} actions={<AskAgain />} />
      <SettingsNav here="connections" />
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <Suspense fallback={<Asking>Asking Stripe …</Asking>}>
          <Stripe />
        </Suspense>
        <Suspense fallback={<Asking>Asking Resend …</Asking>}>
          <Resend />
        </Suspense>
      </div>
    </>
  );
}

async function Stripe() {
  const { state, mode, detail, endpoint, endpointUrl, missingEvents, lastEventAt } = await getStripeHealth();
  const [said, heard] = [stripeStates[state], endpointStates[endpoint]];
  return (
    <Card title="Stripe" actions={<StateBadge tone={said.tone}>{said.word}</StateBadge>}>
      <div className="grid gap-2 text-sm">
        <p>{said.sentence}</p>
        {detail ? <p className="text-danger">{detail}</p> : null}
        <p className="text-ink-soft">{stripeModes[mode]}</p>
      </div>
      <News said={heard} url={endpointUrl} last={lastEventAt} missing={missingEvents} />
    </Card>
  );
}

async function Resend() {
  const { state, mode, detail, webhook, webhookUrl, lastEventAt } = await getResendHealth();
  const said = resendStates[state];
  return (
    <Card title="Resend" actions={<StateBadge tone={said.tone}>{said.word}</StateBadge>}>
      <div className="grid gap-2 text-sm">
        <p>{said.sentence}</p>
        {detail && state !== "may_only_send" ? <p className="text-danger">{detail}</p> : null}
        {mode === "local" ? (
          <p className="text-ink-soft">
            The local inbox that came with the program: letters go nowhere else. Set RESEND_API_KEY for the
            real one.
          </p>
        ) : null}
      </div>
      <News
        said={mode === "local" ? noNewsNeeded : webhookStates[webhook]}
        url={webhookUrl}
        last={lastEventAt}
        missing={[]}
      />
    </Card>
  );
}

type NewsProps = {
  said: (typeof endpointStates)[keyof typeof endpointStates];
  url: string;
  last: Date | null;
  missing: readonly string[];
};

function News({ said, url, last, missing }: NewsProps) {
  return (
    <div className="mt-4 grid gap-2 border-t pt-4 text-sm">
      <p className="flex flex-wrap items-center justify-between gap-2 font-medium">
        News to the shop <StateBadge tone={said.tone}>{said.word}</StateBadge>
      </p>
      <p>{said.sentence}</p>
      {missing.length > 0 ? <p className="font-mono text-xs">{missing.join(", ")}</p> : null}
      <div className="flex flex-wrap items-center justify-between gap-2">
        <code className="min-w-0 font-mono text-xs break-all">{url}</code>
        <CopyButton text={url} label="Copy the address" />
      </div>
      <p className="text-ink-soft">Last heard: {last ? <When at={last} within /> : "nothing yet"}</p>
    </div>
  );
}
