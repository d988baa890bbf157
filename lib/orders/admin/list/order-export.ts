import { Prisma } from "@/lib/platform/generated/client";
import { defineExport } from "@/lib/staff/exports/define-export";
import { plainAmount } from "@/lib/values/plain-amount";
import { orderListSpec } from "./order-list-spec";

type Row = {
  id: string;
  number: number | null;
  state: string;
  placedAt: Date;
  paidAt: Date | null;
  name: string;
  email: string;
  country: string;
  pieces: number;
  currency: string;
  subtotal: number;
  discountTotal: number;
  deliveryTotal: number;
  taxIncluded: number;
  taxAdded: number;
  total: number;
  refundedTotal: number;
  deliveryName: string;
  discountCode: string | null;
};

/** The list's own spec with the columns of the file; days of its filters are UTC's, for a file has no reader's clock. */
function spec(now: Date) {
  return {
    ...orderListSpec(now, "UTC"),
    columns: Prisma.sql`o.id, o.number, o.state::text, o.placed_at AS "placedAt", o.paid_at AS "paidAt", o.name,
      o.email::text AS email, o.address->>'country' AS country, o.currency, o.subtotal,
      o.discount_total AS "discountTotal", o.delivery_total AS "deliveryTotal", o.tax_included AS "taxIncluded",
      o.tax_added AS "taxAdded", o.total, o.refunded_total AS "refundedTotal", o.delivery_name AS "deliveryName",
      o.discount_code AS "discountCode",
      (SELECT coalesce(sum(l.quantity), 0)::int FROM order_line l WHERE l.order_id = o.id) AS pieces`,
  };
}

const money = (header: string, amount: (row: Row) => number) => ({
  header,
  cell: (row: Row) => plainAmount(amount(row), row.currency),
});

/**
 * Orders as a file for the books: one row an order, sums in the order's currency. Who bought and how to reach them is in it,
 * so it asks for what a file of customers asks for.
 */
export const orderExport = defineExport<Row>({
  name: "orders",
  permission: "customers.export",
  spec,
  columns: [
    { header: "number", cell: (row) => row.number },
    { header: "state", cell: (row) => row.state },
    { header: "placed_at", cell: (row) => row.placedAt },
    { header: "paid_at", cell: (row) => row.paidAt },
    { header: "name", cell: (row) => row.name },
    { header: "email", cell: (row) => row.email },
    { header: "country", cell: (row) => row.country },
    { header: "pieces", cell: (row) => row.pieces },
    { header: "currency", cell: (row) => row.currency },
    money("goods", (row) => row.subtotal),
    money("discount", (row) => row.discountTotal),
    money("delivery", (row) => row.deliveryTotal),
    money("tax_included", (row) => row.taxIncluded),
    money("tax_added", (row) => row.taxAdded),
    money("total", (row) => row.total),
    money("refunded", (row) => row.refundedTotal),
    { header: "delivery_method", cell: (row) => row.deliveryName },
    { header: "discount_code", cell: (row) => row.discountCode },
  ],
});
