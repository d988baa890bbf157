import { notFound } from "next/navigation";
import { PageHead } from "@/components/admin/kit/PageHead";
import { InvitationList } from "@/components/admin/sales/invitations/InvitationList";
import { getInvitationList, mayChangeSales } from "@/lib/early-access/admin/loaders";
import { getListViews } from "@/lib/staff/lists/loaders";
import { readListRequest } from "@/lib/values/list-request";

export const metadata = { title: "Invitations" };
export const instant = false;

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Invitations({ params, searchParams }: Props) {
  const { id } = await params;
  const request = readListRequest(await searchParams);
  const [list, views, mayWrite] = await Promise.all([
    getInvitationList(id, request),
    getListViews("sale-invitations"),
    mayChangeSales(),
  ]);
  if (!list) notFound();
  return (
    <>
      <PageHead
        title={`Invited to “${list.saleName}”`}
        back={{ href: `/admin/sales/${id}`, label: list.saleName }}
      >
        A link that is taken back lets nobody in any more. What lies in baskets at its price keeps it until
        the sale ends.
      </PageHead>
      <InvitationList {...{ request, views, mayWrite }} saleId={id} page={list.page} />
    </>
  );
}
