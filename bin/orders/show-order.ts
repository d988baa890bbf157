import { addressLines } from "@/lib/orders/address-lines";
import type { WholeOrder } from "@/lib/orders/data";
import { piecesOfLine } from "@/lib/orders/fulfilment/left-to-ship";
import { orderPath } from "@/lib/orders/order-path";
import { addressSchema } from "@/lib/orders/schema";
import { withdrawnLines } from "@/lib/orders/withdrawals/withdrawn-lines";
import { env } from "@/lib/platform/env";
import { formatMoney } from "@/lib/values/format-money";

const moment = (at: Date) => at.toISOString().slice(0, 16).replace("T", " ");

/** An order as the person who packs it needs it. */
export function showOrder(order: WholeOrder): string {
  const money = (amount: number) => formatMoney(amount, order.currency, order.locale);
  const withdrawn = withdrawnLines(order.withdrawals);
  const lines = order.lines.map((line, index) => {
    const name = [line.title, line.variantTitle].filter(Boolean).join(", ");
    const back = line.refundedQuantity > 0 ? ` (${line.refundedQuantity} refunded)` : "";
    const given = piecesOfLine(line.id, withdrawn);
    const kept = given > 0 ? ` (${given} WITHDRAWN)` : "";
    return `  ${index + 1}. ${line.quantity} × ${name}${line.sku ? ` [${line.sku}]` : ""}  ${money(line.total)}${kept}${back}`;
  });
  const parcels = order.parcels.map((parcel) => {
    const what = parcel.lines.reduce((sum, line) => sum + line.quantity, 0);
    const way = [parcel.carrier, parcel.trackingNumber].filter(Boolean).join(" ");
    const arrived = parcel.deliveredAt ? `, arrived ${moment(parcel.deliveredAt)}` : "";
    return `  ${parcel.id}: ${what} pieces, sent ${moment(parcel.shippedAt)} ${way}${arrived}`;
  });
  const payments = order.payments.flatMap((payment) => [
    `  ${payment.id}: ${money(payment.amount)} ${payment.state}${payment.paymentIntentId ? ` ${payment.paymentIntentId}` : ""}`,
    ...payment.refunds.map(
      (refund) => `    refund ${money(refund.amount)} ${refund.state}: ${refund.reason}`,
    ),
  ]);
  return [
    `Order ${order.number ?? "(no number yet)"}  ${order.state}  ${order.id}`,
    `${order.name} <${order.email}>${order.phone ? ` ${order.phone}` : ""}`,
    ...addressLines(addressSchema.parse(order.address), "", order.locale).map((line) => `  ${line}`),
    `${order.deliveryName}, placed ${moment(order.placedAt)}`,
    ...lines,
    `  goods ${money(order.subtotal)}, discount ${money(order.discountTotal)}, delivery ${money(order.deliveryTotal)}, tax added ${money(order.taxAdded)}`,
    `  total ${money(order.total)}, refunded ${money(order.refundedTotal)}`,
    ...(parcels.length > 0 ? ["Parcels", ...parcels] : []),
    "Payments",
    ...payments,
    "History",
    ...order.transitions.map(
      ({ at, to, actor, reason }) => `  ${moment(at)} ${to} by ${actor}${reason ? `: ${reason}` : ""}`,
    ),
    `${env().APP_URL}${orderPath(order.id)}`,
  ].join("\n");
}
