import { notFound } from "next/navigation";
import { Card } from "@/components/admin/kit/Card";
import { PageHead } from "@/components/admin/kit/PageHead";
import { monthWords } from "@/components/ambassadors/month-words";
import { StatementSheet } from "@/components/ambassadors/StatementSheet";
import { getStatement } from "@/lib/referrals/admin/ambassadors/loaders";
import { getShop } from "@/lib/shop/loaders";

export const metadata = { title: "Statement" };
export const instant = false;

export default async function Statement({ params }: { params: Promise<{ id: string }> }) {
  const found = await getStatement((await params).id);
  if (!found) notFound();
  const { money } = await getShop();
  const { statement, lines } = found;
  const { id, name } = statement.ambassador;
  return (
    <>
      <PageHead
        title={`${name}, ${monthWords(statement.month, money.locale)}`}
        back={{ href: `/admin/referrals/ambassadors/${id}`, label: name }}
      >
        As they read it. It is kept as it was issued; what changes later stands on the next one.
      </PageHead>
      <Card>
        <StatementSheet statement={statement} lines={lines} money={money} />
      </Card>
    </>
  );
}
