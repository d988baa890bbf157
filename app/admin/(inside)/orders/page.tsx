import { Empty } from "@/components/admin/kit/Empty";
import { AdminList } from "@/components/admin/kit/list/AdminList";
import { LiveRefresh } from "@/components/admin/kit/live/LiveRefresh";
import { PageHead } from "@/components/admin/kit/PageHead";
import { orderListRow } from "@/components/admin/orders/order-list-row";
import { LinkButton } from "@/components/ui/LinkButton";
import { packAll, previewShipAll, shipAll, unpackAll } from "@/lib/orders/admin/actions";
import { getOrderChoices, getOrderList } from "@/lib/orders/admin/loaders";
import { getListViews } from "@/lib/staff/lists/loaders";
import { readListRequest } from "@/lib/values/list-request";

export const metadata = { title: "Orders" };
export const instant = false;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const columns = [
  { id: "number", header: "Number", phone: "title" },
  { id: "placed", header: "Placed", sort: "placed", descendingFirst: true, phone: "line" },
  { id: "customer", header: "Customer", phone: "line" },
  { id: "email", header: "E-mail", optional: true, phone: "hidden" },
  { id: "total", header: "Total", align: "end", sort: "total", descendingFirst: true, phone: "aside" },
  { id: "state", header: "State", phone: "line" },
  { id: "delivery", header: "Delivery", phone: "line" },
  { id: "country", header: "Country", optional: true, phone: "hidden" },
  { id: "pieces", header: "Pieces", align: "end", phone: "hidden" },
] as const;

const states = [
  { value: "awaiting_payment", label: "Unpaid" },
  { value: "payment_processing", label: "Payment under way" },
  { value: "paid", label: "To pack" },
  { value: "part_shipped", label: "Part shipped" },
  { value: "shipped", label: "Shipped" },
  { value: "delivered", label: "Delivered" },
  { value: "cancelled", label: "Cancelled" },
  { value: "expired", label: "Expired" },
  { value: "refunded", label: "Refunded" },
];

const dates = [
  { value: "today", label: "Today" },
  { value: "week", label: "Last 7 days" },
  { value: "month", label: "Last 30 days" },
  { value: "quarter", label: "Last 90 days" },
  { value: "year", label: "This year" },
];

const packed = [
  { value: "no", label: "Not yet" },
  { value: "yes", label: "Waits for its label" },
];

const needs = [
  { value: "question", label: "Unanswered question" },
  { value: "withdrawal", label: "Withdrawal" },
  { value: "return", label: "Return under way" },
  { value: "exchange", label: "Exchange not paid" },
  { value: "dispute", label: "Disputed payment" },
  { value: "refund", label: "Failed refund" },
];

const tabs = [
  { label: "To pack", query: "state=paid&state=part_shipped&packed=no" },
  { label: "Packed", query: "state=paid&state=part_shipped&packed=yes" },
  { label: "Unpaid", query: "state=awaiting_payment&state=payment_processing" },
  { label: "Questions", query: "attention=question" },
];

export default async function Orders({ searchParams }: Props) {
  const request = readListRequest(await searchParams);
  const [page, choices, views] = await Promise.all([
    getOrderList(request),
    getOrderChoices(),
    getListViews("orders"),
  ]);
  return (
    <>
      <PageHead
        title="Orders"
        actions={
          <>
            <LinkButton href="/admin/returns" tone="quiet">
              Returns
            </LinkButton>
            <LinkButton href="/admin/orders/drafts">New order</LinkButton>
          </>
        }
      />
      <LiveRefresh
        types={["order_paid", "order_cancelled", "parcel_shipped", "withdrawal_confirmed", "help_asked"]}
      />
      <AdminList
        list="orders"
        request={request}
        page={page}
        rows={page.rows.map(orderListRow)}
        columns={columns}
        views={views}
        tabs={tabs}
        filters={[
          { name: "state", label: "State", options: states },
          { name: "delivery", label: "Delivery", options: choices.methods },
          { name: "country", label: "Country", options: choices.countries },
          { name: "placed", label: "Placed", options: dates, single: true },
          { name: "packed", label: "Packed", options: packed, single: true },
          { name: "attention", label: "Needs you", options: needs },
        ]}
        bulk={[
          { id: "slips", label: "Packing slips", open: "/admin/print/orders?sheet=slips" },
          { id: "invoices", label: "Invoices", open: "/admin/print/orders?sheet=invoices" },
          { id: "packed", label: "Packed", run: packAll, undo: unpackAll },
          {
            id: "ship",
            label: "Ship",
            ask: { label: "Carrier" },
            run: shipAll,
            preview: previewShipAll,
          },
        ]}
        exportName="orders"
        searchLabel="Search orders"
        empty={
          <Empty title="No orders yet">
            The first one appears here by itself. Until then you can write one down for a customer on the
            telephone.
          </Empty>
        }
      />
    </>
  );
}
