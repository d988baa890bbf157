import { AmbassadorList } from "@/components/admin/ambassadors/AmbassadorList";
import { PageHead } from "@/components/admin/kit/PageHead";
import { getAmbassadorList, mayInviteAmbassadors } from "@/lib/referrals/admin/ambassadors/loaders";
import { getListViews } from "@/lib/staff/lists/loaders";
import { readListRequest } from "@/lib/values/list-request";

export const metadata = { title: "All ambassadors" };
export const instant = false;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function AllAmbassadors({ searchParams }: Props) {
  const request = readListRequest(await searchParams);
  const [page, views, mayInvite] = await Promise.all([
    getAmbassadorList(request),
    getListViews("ambassadors"),
    mayInviteAmbassadors(),
  ]);
  return (
    <>
      <PageHead title="All ambassadors" back={{ href: "/admin/referrals/ambassadors", label: "Ambassadors" }}>
        Everybody who is, was or was asked to be one, by what their code brought.
      </PageHead>
      <AmbassadorList {...{ request, page, views, mayInvite }} />
    </>
  );
}
