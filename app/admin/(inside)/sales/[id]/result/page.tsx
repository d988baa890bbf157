import { notFound } from "next/navigation";
import { When } from "@/components/admin/kit/format/When";
import { PageHead } from "@/components/admin/kit/PageHead";
import { StateBadge } from "@/components/admin/kit/StateBadge";
import { SaleResult } from "@/components/admin/sales/result/SaleResult";
import { standingWords } from "@/components/admin/sales/sale-words";
import { getSaleResult } from "@/lib/insights/sales/loaders";
import { getShop } from "@/lib/shop/loaders";

export const metadata = { title: "Result of a sale" };
export const instant = false;

export default async function Result({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const [result, { money }] = await Promise.all([getSaleResult(id), getShop()]);
  if (!result) notFound();
  const { name, standing, from, until } = result;
  const { tone, label } = standingWords[standing];
  return (
    <>
      <PageHead
        title={`What came of “${name}”`}
        back={{ href: `/admin/sales/${id}`, label: name }}
        badges={<StateBadge tone={tone}>{label}</StateBadge>}
      >
        <When at={from} style="long" /> to <When at={until} style="long" />
      </PageHead>
      <SaleResult result={result} locale={money.locale} />
    </>
  );
}
