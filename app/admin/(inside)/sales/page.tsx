import { PageHead } from "@/components/admin/kit/PageHead";
import { SaleList } from "@/components/admin/sales/SaleList";
import { LinkButton } from "@/components/ui/LinkButton";
import { getSaleList, mayChangeSales } from "@/lib/early-access/admin/loaders";
import { getListViews } from "@/lib/staff/lists/loaders";
import { readListRequest } from "@/lib/values/list-request";

export const metadata = { title: "Sales" };
export const instant = false;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Sales({ searchParams }: Props) {
  const request = readListRequest(await searchParams);
  const [page, views, mayWrite] = await Promise.all([
    getSaleList(request),
    getListViews("sales"),
    mayChangeSales(),
  ]);
  return (
    <>
      <PageHead
        title="Sales"
        actions={
          <>
            <LinkButton href="/admin/sales/preview" tone="quiet">
              See as a customer
            </LinkButton>
            <LinkButton href="/admin/sales/calendar" tone="quiet">
              Calendar
            </LinkButton>
            {mayWrite ? <LinkButton href="/admin/sales/new">New sale</LinkButton> : null}
          </>
        }
      >
        Goods that are cheaper for a time.
      </PageHead>
      <SaleList request={request} page={page} views={views} mayWrite={mayWrite} />
    </>
  );
}
