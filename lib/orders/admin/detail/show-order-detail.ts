import { deliveryOffer } from "@/lib/discounts/delivery-offer";
import type { ShopSettings } from "@/lib/shop/types";
import { formatMoney } from "@/lib/values/format-money";
import { pieceTitle } from "@/lib/values/piece-title";
import { addressLines } from "../../address-lines";
import type { WholeOrder } from "../../data";
import { leftToShip, piecesOfLine } from "../../fulfilment/left-to-ship";
import { orderPath } from "../../order-path";
import { discountRows } from "../../page/discount-rows";
import { addressSchema } from "../../schema";
import { trackingLink } from "../../tracking-link";
import type { LineCount } from "../../types";
import { withdrawnLines } from "../../withdrawals/withdrawn-lines";
import { addressForm } from "../address/address-form";
import type { OrderDetail } from "../types";
import { orderEvents } from "./order-events";
import { showDisputes } from "./show-disputes";
import { showWithdrawals } from "./show-withdrawals";

type Told = {
  readonly order: WholeOrder;
  readonly shop: ShopSettings;
  /** Storage keys of the lines' pictures, by media id. */
  readonly pictures: ReadonlyMap<string, string | null>;
  readonly exchanged: readonly LineCount[];
  readonly ordersBefore: number;
  readonly events: Omit<Parameters<typeof orderEvents>[0], "order">;
};

const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;

/** An order as the admin area shows it. */
export function showOrderDetail(
  { order, shop, pictures, exchanged, ordersBefore, events }: Told,
  now: Date,
): OrderDetail {
  const { id, number, state, currency, lines, parcels } = order;
  const sent = parcels.flatMap((parcel) => parcel.lines);
  const withdrawn = withdrawnLines(order.withdrawals);
  const left = leftToShip(lines, sent, withdrawn);
  const titles = new Map(lines.map((line) => [line.id, pieceTitle(line)]));
  const { subtotal, deliveryTotal, taxIncluded, taxAdded, total, refundedTotal } = order;
  const waiting = state === "awaiting_payment" || state === "expired" || state === "cancelled";
  const paid = order.payments.find((payment) => payment.state === "succeeded");
  const disputes = showDisputes(order);
  return {
    id,
    number,
    state,
    currency,
    path: orderPath(id),
    version: order.updatedAt.toISOString(),
    placedAt: order.placedAt,
    paidAt: order.paidAt,
    name: order.name,
    email: order.email,
    phone: order.phone,
    customerId: order.customerId,
    ordersBefore,
    firstOrder: order.firstOrder ?? false,
    addressLines: addressLines(addressSchema.parse(order.address), shop.money.homeCountry, shop.money.locale),
    address: addressForm(order),
    packedAt: order.packedAt,
    delivery: {
      kind: order.deliveryKind,
      name: order.deliveryName,
      from: day(order.deliverFrom),
      until: day(order.deliverUntil),
    },
    lines: lines.map((line) => ({
      id: line.id,
      productId: line.productId,
      title: line.title,
      variantTitle: line.variantTitle,
      sku: line.sku,
      quantity: line.quantity,
      unitPrice: line.unitPrice,
      discount: line.discount,
      total: line.total,
      refunded: line.refundedQuantity,
      exchanged: piecesOfLine(line.id, exchanged),
      withdrawn: piecesOfLine(line.id, withdrawn),
      sent: piecesOfLine(line.id, sent),
      toSend: piecesOfLine(line.id, left),
      pictureKey: (line.mediaId && pictures.get(line.mediaId)) || null,
    })),
    sums: {
      subtotal,
      discounts: discountRows(order),
      deliveryTotal,
      deliveryOffer: deliveryOffer(order.discounts, deliveryTotal, (amount) =>
        formatMoney(amount, currency, shop.money.locale),
      ),
      taxIncluded,
      taxAdded,
      total,
      refundedTotal,
    },
    payLinkUntil: order.payLinkUntil,
    paidBy: paid?.kind ?? null,
    parcels: parcels.map((parcel) => ({
      id: parcel.id,
      carrier: parcel.carrier,
      trackingNumber: parcel.trackingNumber,
      trackingUrl: trackingLink(parcel.trackingUrl),
      shippedAt: parcel.shippedAt,
      deliveredAt: parcel.deliveredAt,
      pieces: parcel.lines.map((line) => `${line.quantity} × ${titles.get(line.orderLineId) ?? "?"}`),
    })),
    withdrawals: showWithdrawals(order, shop.money.timeZone, now),
    disputes,
    failedRefunds: failedRefunds(order),
    questions: events.questions,
    letters: events.letters,
    events: orderEvents({ order, ...events }),
    may: {
      ship: (state === "paid" || state === "part_shipped") && left.length > 0,
      cancel: state === "paid" || state === "awaiting_payment",
      refund:
        order.paidAt !== null && order.total > order.refundedTotal && !disputes.some(({ holds }) => holds),
      address:
        (state === "paid" || state === "awaiting_payment") &&
        parcels.length === 0 &&
        order.deliveryKind === "parcel",
      payByHand: order.paidAt === null && waiting && order.payLinkUntil !== null,
    },
  };
}

function failedRefunds({ payments }: WholeOrder): OrderDetail["failedRefunds"] {
  return payments
    .flatMap(({ refunds }) => refunds)
    .flatMap(({ id, amount, lastError, failedAt, failureSettledAt }) =>
      failedAt && !failureSettledAt ? [{ id, amount, why: lastError, failedAt }] : [],
    );
}
