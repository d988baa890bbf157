import { staffLoader } from "@/lib/staff/loaders";
import type { ListRequest } from "@/lib/values/list-request";
import { listAdminOrders, readNextToPack, readOrderChoices, readOrderDetail, readRefundStart } from "./data";
import { chosenOrders } from "./list/chosen-orders";
import { readSheets } from "./parcels/read-sheets";

export const getOrderList = staffLoader("orders.read", ({ tx, now }, request: ListRequest) =>
  listAdminOrders(tx, request, now),
);

export const getOrderChoices = staffLoader("orders.read", ({ tx }) => readOrderChoices(tx));

/** Everything the shop knows of an order, and whether whoever asks may act on it. */
export const getOrderDetail = staffLoader("orders.read", ({ tx, now }, orderId: string) =>
  readOrderDetail(tx, orderId, now),
);

/** What the form for a refund begins with; null when there is no such order. */
export const getRefundStart = staffLoader(
  "orders.refund",
  ({ tx, now }, orderId: string, from: { withdrawal: string | null; returnId: string | null }) =>
    readRefundStart(tx, orderId, from, now),
);

/** The order that waits longest to be packed, after this one. */
export const getNextToPack = staffLoader("orders.read", ({ tx }, orderId: string) =>
  readNextToPack(tx, orderId),
);

/** Packing slips and invoices of the chosen orders, ready to be printed. */
export const getChosenSheets = staffLoader(
  "orders.read",
  async ({ tx, now }, selection: { ids: readonly string[] } | { matching: ListRequest }) =>
    readSheets(tx, await chosenOrders(tx, selection, now)),
);
