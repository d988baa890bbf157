import { reader } from "@/lib/platform/reader";
import { readShop } from "@/lib/shop/data";
import { collectionPoint } from "../collection-point";
import { readOrder } from "../data";
import { listWithdrawals, readWithdrawalTerms } from "../withdrawals/data";
import { readPictures } from "./data";
import { showInvoice } from "./show-invoice";
import { showOrder } from "./show-order";
import { signedOrder } from "./signed-order";
import type { Invoice, OrderPage } from "./types";

/** Whether an address was signed by this shop; asks no database, so that a forged one is answered at once. */
export function isSigned(signed: string): boolean {
  return signedOrder(signed) !== null;
}

/** An order's own page as it stands at `now`, for whoever holds its signed address. */
export async function getOrderPage(signed: string, now: Date): Promise<OrderPage | null> {
  const orderId = signedOrder(signed);
  const tx = reader();
  const order = orderId && (await readOrder(tx, orderId));
  if (!order) return null;
  const [shop, pictures, collectFrom, terms, withdrawals] = await Promise.all([
    readShop(tx),
    readPictures(tx, order),
    collectionPoint(tx, order),
    readWithdrawalTerms(tx, order, now),
    listWithdrawals(tx, order),
  ]);
  return showOrder({ order, shop, pictures, collectFrom, clock: terms, withdrawals }, now);
}

/** The invoice of an order, null while it is not paid. */
export async function getInvoice(signed: string): Promise<Invoice | null> {
  const orderId = signedOrder(signed);
  const tx = reader();
  const order = orderId && (await readOrder(tx, orderId));
  return order ? showInvoice(order, await readShop(tx), await collectionPoint(tx, order)) : null;
}
