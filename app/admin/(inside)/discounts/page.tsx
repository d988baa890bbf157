import { DiscountList } from "@/components/admin/discounts/DiscountList";
import { PageHead } from "@/components/admin/kit/PageHead";
import { LinkButton } from "@/components/ui/LinkButton";
import { getDiscountList, mayChangeDiscounts } from "@/lib/discounts/admin/loaders";
import { getListViews } from "@/lib/staff/lists/loaders";
import { readListRequest } from "@/lib/values/list-request";

export const metadata = { title: "Discounts" };
export const instant = false;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Discounts({ searchParams }: Props) {
  const request = readListRequest(await searchParams);
  const [page, views, mayWrite] = await Promise.all([
    getDiscountList(request),
    getListViews("discounts"),
    mayChangeDiscounts(),
  ]);
  return (
    <>
      <PageHead
        title="Discounts"
        actions={
          <>
            <LinkButton href="/admin/discounts/try" tone="quiet">
              Try a basket
            </LinkButton>
            {mayWrite ? <LinkButton href="/admin/discounts/new">New discount</LinkButton> : null}
          </>
        }
      >
        Codes, offers that count by themselves, gifts and free delivery.
      </PageHead>
      <DiscountList request={request} page={page} views={views} mayWrite={mayWrite} />
    </>
  );
}
