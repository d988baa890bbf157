import type { Metadata } from "next";
import { connection } from "next/server";
import { AccountPage } from "@/app/AccountPage";
import { PasskeyList } from "@/components/account/PasskeyList";
import { SessionList } from "@/components/account/SessionList";
import { getSecurity } from "@/lib/account/security/loaders";

export const metadata: Metadata = { title: "Security", robots: { index: false } };
export const instant = false;

type Props = { searchParams: Promise<{ passkey?: string | string[]; ended?: string | string[] }> };

export default async function Security({ searchParams }: Props) {
  await connection();
  const { passkey, ended } = await searchParams;
  const { sessions, passkeys } = await getSecurity(new Date());
  return (
    <AccountPage here="security" title="Security">
      <div className="max-w-2xl space-y-14">
        <PasskeyList passkeys={passkeys} happened={typeof passkey === "string" ? passkey : null} />
        <SessionList sessions={sessions} ended={ended === undefined ? null : Number(ended)} />
      </div>
    </AccountPage>
  );
}
