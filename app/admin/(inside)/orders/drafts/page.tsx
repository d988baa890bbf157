import { Empty } from "@/components/admin/kit/Empty";
import { When } from "@/components/admin/kit/format/When";
import { AdminList } from "@/components/admin/kit/list/AdminList";
import { PageHead } from "@/components/admin/kit/PageHead";
import { BeginDraft } from "@/components/admin/orders/drafts/BeginDraft";
import { getDrafts } from "@/lib/orders/drafts/loaders";
import { getListViews } from "@/lib/staff/lists/loaders";
import { readListRequest } from "@/lib/values/list-request";

export const metadata = { title: "Orders by telephone" };
export const instant = false;

const columns = [
  { id: "customer", header: "Customer" },
  { id: "pieces", header: "Pieces", align: "end", phone: "named" },
  { id: "by", header: "Begun by" },
  { id: "saved", header: "Saved", sort: "saved", descendingFirst: true, phone: "aside" },
] as const;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Drafts({ searchParams }: Props) {
  const request = readListRequest(await searchParams);
  const [page, views] = await Promise.all([getDrafts(request), getListViews("drafts")]);
  return (
    <>
      <PageHead
        title="Orders by telephone"
        back={{ href: "/admin/orders", label: "Orders" }}
        actions={<BeginDraft />}
      >
        Write an order down for a customer, then send them a link for paying or note that they paid otherwise.
      </PageHead>
      <AdminList
        list="drafts"
        request={request}
        page={page}
        columns={columns}
        views={views}
        rows={page.rows.map(({ id, name, by, pieces, updatedAt }) => ({
          id,
          href: `/admin/orders/drafts/${id}`,
          label: `Draft for ${name}`,
          cells: {
            customer: <span className="font-medium">{name}</span>,
            pieces,
            by,
            saved: <When at={updatedAt} />,
          },
        }))}
        empty={
          <Empty title="No drafts">
            Begin one while the customer is on the telephone; it is kept as you type.
          </Empty>
        }
      />
    </>
  );
}
