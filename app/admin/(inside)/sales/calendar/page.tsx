import { PageHead } from "@/components/admin/kit/PageHead";
import { SaleCalendar } from "@/components/admin/sales/calendar/SaleCalendar";
import { LinkButton } from "@/components/ui/LinkButton";
import { getCalendar, mayChangeSales } from "@/lib/early-access/admin/loaders";

export const metadata = { title: "Calendar of sales" };
export const instant = false;

type Props = { searchParams: Promise<{ month?: string | string[] }> };

export default async function SalesCalendar({ searchParams }: Props) {
  const month = [(await searchParams).month].flat()[0] ?? "";
  const [calendar, mayWrite] = await Promise.all([getCalendar(month), mayChangeSales()]);
  return (
    <>
      <PageHead
        title="Calendar of sales"
        back={{ href: "/admin/sales", label: "Sales" }}
        actions={mayWrite ? <LinkButton href="/admin/sales/new">New sale</LinkButton> : null}
      >
        Windows, openings and ends, by the shop's clock.
      </PageHead>
      <SaleCalendar calendar={calendar} mayWrite={mayWrite} />
    </>
  );
}
