import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { AccountPage } from "@/app/AccountPage";
import { monthWords } from "@/components/ambassadors/month-words";
import { StatementSheet } from "@/components/ambassadors/StatementSheet";
import { getOwnStatement } from "@/lib/referrals/ambassadors/loaders";
import { getShop } from "@/lib/shop/loaders";

export const metadata: Metadata = { title: "Statement", robots: { index: false } };
export const instant = false;

export function generateStaticParams() {
  return [{ id: "-" }];
}

export default async function Statement({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  if (id === "-") notFound();
  await connection();
  const own = await getOwnStatement(id);
  if (!own) notFound();
  const { money, brand } = await getShop();
  const { statement, lines } = own;
  return (
    <AccountPage here="friends" title={`Statement for ${monthWords(statement.month, money.locale)}`}>
      <p className="pb-8 text-ink-soft">
        From {brand.name} to {statement.ambassador.name}.{" "}
        <Link className="link" href="/account/ambassador">
          All statements
        </Link>
      </p>
      <StatementSheet statement={statement} lines={lines} money={money} />
    </AccountPage>
  );
}
