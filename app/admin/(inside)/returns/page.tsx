import { Empty } from "@/components/admin/kit/Empty";
import { When } from "@/components/admin/kit/format/When";
import { AdminList } from "@/components/admin/kit/list/AdminList";
import { LiveRefresh } from "@/components/admin/kit/live/LiveRefresh";
import { PageHead } from "@/components/admin/kit/PageHead";
import { ReturnState } from "@/components/admin/orders/returns/ReturnState";
import { getReturnList } from "@/lib/orders/returns/admin/loaders";
import { returnReasons } from "@/lib/orders/returns/types";
import { getListViews } from "@/lib/staff/lists/loaders";
import { readListRequest } from "@/lib/values/list-request";

export const metadata = { title: "Returns" };
export const instant = false;

const columns = [
  { id: "order", header: "Order" },
  { id: "customer", header: "Customer" },
  { id: "asked", header: "Asked for", sort: "asked", descendingFirst: true },
  { id: "pieces", header: "Pieces", align: "end", phone: "hidden" },
  { id: "reason", header: "Reason" },
  { id: "state", header: "State", phone: "aside" },
] as const;

const states = [
  { value: "requested", label: "Asked for" },
  { value: "approved", label: "On its way back" },
  { value: "received", label: "Arrived, to settle" },
  { value: "refunded", label: "Refunded" },
  { value: "exchanged", label: "Exchanged" },
  { value: "declined", label: "Declined" },
  { value: "closed", label: "Closed" },
];

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Returns({ searchParams }: Props) {
  const request = readListRequest(await searchParams);
  const [page, views] = await Promise.all([getReturnList(request), getListViews("returns")]);
  return (
    <>
      <PageHead title="Returns" back={{ href: "/admin/orders", label: "Orders" }}>
        What comes back by agreement. A withdrawal under the law stands with its order.
      </PageHead>
      <LiveRefresh types={["return_moved"]} />
      <AdminList
        list="returns"
        request={request}
        page={page}
        columns={columns}
        views={views}
        tabs={[
          { label: "To answer", query: "state=requested" },
          { label: "To settle", query: "state=received" },
        ]}
        filters={[{ name: "state", label: "State", options: states }]}
        searchLabel="Search returns"
        rows={page.rows.map(({ id, number, name, state, reason, pieces, createdAt }) => ({
          id,
          href: `/admin/returns/${id}`,
          label: `Return of order ${number}`,
          cells: {
            order: <span className="font-medium tabular-nums">{number}</span>,
            customer: name,
            asked: <When at={createdAt} />,
            pieces,
            reason: returnReasons.find(({ value }) => value === reason)?.label ?? reason,
            state: <ReturnState state={state} />,
          },
        }))}
        empty={
          <Empty title="Nothing comes back">
            When a customer asks from the page of their order to send something back, it stands here.
          </Empty>
        }
      />
    </>
  );
}
