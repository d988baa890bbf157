import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { formatDate } from "@/lib/values/format-date";
import { addressLines } from "../../address-lines";
import { collectionPoint } from "../../collection-point";
import { readOrder } from "../../data";
import { leftToShip } from "../../fulfilment/left-to-ship";
import { showInvoice } from "../../page/show-invoice";
import type { Invoice } from "../../page/types";
import { addressSchema } from "../../schema";
import { withdrawnLines } from "../../withdrawals/withdrawn-lines";
import type { PackingSlip } from "../types";

export type Sheets = { readonly slips: readonly PackingSlip[]; readonly invoices: readonly Invoice[] };

/** The sheets of several orders in the order asked for; of what was sent already the slip lists what was ordered. */
export async function readSheets(tx: Tx, ids: readonly string[]): Promise<Sheets> {
  const shop = await readShop(tx);
  const slips: PackingSlip[] = [];
  const invoices: Invoice[] = [];
  for (const id of ids) {
    const order = await readOrder(tx, id);
    if (!order) continue;
    const { money, brand, seller } = shop;
    const sent = order.parcels.flatMap((parcel) => parcel.lines);
    const left = leftToShip(order.lines, sent, withdrawnLines(order.withdrawals));
    const counts =
      left.length > 0 ? left : order.lines.map((line) => ({ orderLineId: line.id, quantity: line.quantity }));
    const lines = counts.flatMap(({ orderLineId, quantity }) =>
      order.lines
        .filter((line) => line.id === orderLineId)
        .map(({ title, variantTitle, sku }) => ({ id: orderLineId, title, variantTitle, sku, quantity })),
    );
    slips.push({
      id,
      number: order.number,
      placed: formatDate(order.placedAt, money.locale, money.timeZone),
      brand: brand.name,
      seller: [seller.legalName, ...seller.address],
      to: [order.name, ...addressLines(addressSchema.parse(order.address), money.homeCountry, money.locale)],
      phone: order.phone,
      delivery: order.deliveryName,
      collection: order.deliveryKind === "collection",
      lines,
      pieces: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    });
    const invoice = showInvoice(order, shop, await collectionPoint(tx, order));
    if (invoice) invoices.push(invoice);
  }
  return { slips, invoices };
}
