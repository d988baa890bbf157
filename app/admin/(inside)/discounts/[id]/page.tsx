import { notFound } from "next/navigation";
import { CodesCard } from "@/components/admin/discounts/CodesCard";
import { DiscountEditor } from "@/components/admin/discounts/DiscountEditor";
import { DiscountMenu } from "@/components/admin/discounts/DiscountMenu";
import { stateWords } from "@/components/admin/discounts/discount-words";
import { ReportCard } from "@/components/admin/discounts/report/ReportCard";
import { PageHead } from "@/components/admin/kit/PageHead";
import { StateBadge } from "@/components/admin/kit/StateBadge";
import { History } from "@/components/admin/staff/history/History";
import {
  getCountryChoices,
  getDeliveryChoices,
  getDiscountEditor,
  mayChangeDiscounts,
} from "@/lib/discounts/admin/loaders";
import { getShop } from "@/lib/shop/loaders";
import { getHistory } from "@/lib/staff/activity/loaders";

export const metadata = { title: "Discount" };
export const instant = false;

export default async function Discount({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const editor = await getDiscountEditor(id);
  if (!editor) notFound();
  const [deliveries, countries, shop, mayWrite, history] = await Promise.all([
    getDeliveryChoices(),
    getCountryChoices(),
    getShop(),
    mayChangeDiscounts(),
    getHistory("discount", id),
  ]);
  const { form, state, summary, names, used, batches, report } = editor;
  const name = form.title || form.code;
  const badge = stateWords[state];
  return (
    <>
      <PageHead
        title={name}
        back={{ href: "/admin/discounts", label: "Discounts" }}
        badges={<StateBadge tone={badge.tone}>{badge.label}</StateBadge>}
        actions={mayWrite ? <DiscountMenu id={id} name={name} active={form.active} /> : null}
      />
      <DiscountEditor
        key={`${id}:${form.version}`}
        saved={form}
        summary={summary}
        names={names}
        deliveries={deliveries}
        countries={countries}
        home={shop.money.homeCountry}
      >
        {form.way === "codes" ? <CodesCard id={id} batches={batches} mayWrite={mayWrite} /> : null}
        <ReportCard report={report} used={used} />
        <History id={id} entries={history} />
      </DiscountEditor>
    </>
  );
}
