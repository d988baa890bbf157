import { staffLoader } from "@/lib/staff/loaders";
import type { ListRequest } from "@/lib/values/list-request";
import { readOrder } from "../../data";
import { readReturnTerms } from "../data";
import { listReturns, readReturns } from "./data";

export const getReturnList = staffLoader("orders.read", ({ tx }, request: ListRequest) =>
  listReturns(tx, request),
);

export const getReturnsOfOrder = staffLoader("orders.read", ({ tx }, orderId: string) =>
  readReturns(tx, { orderId }),
);

/** A return with its history; null when there is none of this id. */
export const getReturn = staffLoader(
  "orders.read",
  async ({ tx }, id: string) => (await readReturns(tx, { id }))[0] ?? null,
);

/** What of an order could still come back; null when there is no such order. */
export const getReturnableLines = staffLoader("orders.write", async ({ tx, now }, orderId: string) => {
  const order = await readOrder(tx, orderId);
  if (!order) return null;
  const { lines } = await readReturnTerms(tx, order, now);
  return { number: order.number, lines: lines.filter(({ left }) => left > 0) };
});
