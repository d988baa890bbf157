import { PageHead } from "@/components/admin/kit/PageHead";
import { HiddenSegments } from "@/components/admin/segments/HiddenSegments";
import { SegmentList } from "@/components/admin/segments/SegmentList";
import { LinkButton } from "@/components/ui/LinkButton";
import { getSegmentList } from "@/lib/segments/admin/loaders";
import { getShop } from "@/lib/shop/loaders";
import { getListViews } from "@/lib/staff/lists/loaders";
import { readListRequest } from "@/lib/values/list-request";

export const metadata = { title: "Segments" };
export const instant = false;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Segments({ searchParams }: Props) {
  const request = readListRequest(await searchParams);
  const [{ page, names, hidden, mayEdit }, views, { money }] = await Promise.all([
    getSegmentList(request),
    getListViews("segments"),
    getShop(),
  ]);
  return (
    <>
      <PageHead
        title="Segments"
        actions={mayEdit ? <LinkButton href="/admin/segments/new">New segment</LinkButton> : null}
      >
        Customers who belong together by what they did. A purchase moves its buyer within a minute, time alone
        within a day.
      </PageHead>
      <SegmentList
        request={request}
        page={page}
        views={views}
        names={names}
        mayEdit={mayEdit}
        locale={money.locale}
        currency={money.currency}
      />
      {mayEdit && hidden.length > 0 ? <HiddenSegments hidden={hidden} /> : null}
    </>
  );
}
