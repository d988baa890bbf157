import { Empty } from "@/components/admin/kit/Empty";
import { AdminList } from "@/components/admin/kit/list/AdminList";
import { PageHead } from "@/components/admin/kit/PageHead";
import { activityColumns, activityRow, sinceFilter } from "@/components/admin/staff/history/activity-list";
import { getActivity } from "@/lib/staff/activity/loaders";
import { getListViews } from "@/lib/staff/lists/loaders";
import { readListRequest } from "@/lib/values/list-request";

export const metadata = { title: "Activity" };
export const instant = false;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ActivityPage({ searchParams }: Props) {
  const request = readListRequest(await searchParams);
  const [{ page, filters }, views] = await Promise.all([getActivity(request), getListViews("activity")]);
  return (
    <>
      <PageHead title="Activity">Everything that somebody changed, with what it was before.</PageHead>
      <AdminList
        list="activity"
        request={request}
        page={page}
        rows={page.rows.map(activityRow)}
        columns={activityColumns}
        views={views}
        filters={[
          { name: "person", label: "Who", options: filters.people },
          { name: "kind", label: "Kind", options: filters.kinds },
          sinceFilter,
        ]}
        empty={
          <Empty title="Nothing was changed yet">What you and your staff do from now on is told here.</Empty>
        }
      />
    </>
  );
}
