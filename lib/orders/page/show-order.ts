import type { Picture } from "@/lib/catalogue/types";
import type { CollectFrom } from "@/lib/delivery/types";
import type { ShopSettings } from "@/lib/shop/types";
import { formatDate } from "@/lib/values/format-date";
import { formatDay } from "@/lib/values/format-day";
import { formatMoney } from "@/lib/values/format-money";
import { pieceTitle } from "@/lib/values/piece-title";
import { promisedDays } from "@/lib/values/promised-days";
import { addressLines } from "../address-lines";
import { contactOf } from "../contact-of";
import type { WholeOrder } from "../data";
import { leftToShip, piecesOfLine } from "../fulfilment/left-to-ship";
import { orderPath } from "../order-path";
import { addressSchema } from "../schema";
import { trackingLink } from "../tracking-link";
import type { ClockedWindow } from "../withdrawals/latest-window";
import { withdrawnLines } from "../withdrawals/withdrawn-lines";
import { refundedOf } from "./data";
import { orderSums } from "./order-sums";
import { orderTimeline } from "./order-timeline";
import type { OrderPage, OrderPageLine, OrderPageParcel } from "./types";

type Told = {
  readonly order: WholeOrder;
  readonly shop: ShopSettings;
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly collectFrom: CollectFrom | null;
  readonly clock: ClockedWindow;
  readonly withdrawals: readonly { readonly confirmedAt: Date | null }[];
};

/** Writes an order out as its own page shows it at `now`. */
export function showOrder(
  { order, shop, pictures, collectFrom, clock, withdrawals }: Told,
  now: Date,
): OrderPage {
  const { currency, locale, state } = order;
  const { timeZone, homeCountry } = shop.money;
  const money = (amount: number) => formatMoney(amount, currency, locale);
  const date = (at: Date) => formatDate(at, locale, timeZone);
  const promise = promiseOf(order);
  const total = money(order.total);
  const collection = order.deliveryKind === "collection";
  const path = orderPath(order.id);
  const withdrawn = withdrawnLines(order.withdrawals);
  const parcelled = order.parcels.flatMap((parcel) => parcel.lines);
  const givenUp =
    state === "paid" && withdrawn.length > 0 && leftToShip(order.lines, parcelled, withdrawn).length === 0;
  const refunds = order.payments
    .flatMap((payment) => payment.refunds)
    // What Stripe refused at once was never on its way.
    .filter((refund) => refund.state !== "failed" || refund.stripeRefundId !== null);
  const steps = orderTimeline({
    state,
    collection,
    givenUp,
    total: order.total === 0 ? null : total,
    transitions: order.transitions,
    parcels: order.parcels,
    refunds: refunds.map(({ amount, state, createdAt, failedAt, failureSettledAt }) => ({
      amount: money(amount),
      done: state === "succeeded",
      at: createdAt,
      failed: failedAt && { at: failedAt, settled: failureSettledAt !== null },
    })),
    withdrawals,
    expected: promise.days,
  });
  return {
    path,
    number: order.number,
    state,
    paid: order.paidAt !== null,
    free: order.total === 0,
    firstOrder: order.firstOrder ?? false,
    name: order.name,
    email: order.email,
    address: addressLines(addressSchema.parse(order.address), homeCountry, locale),
    delivery: { kind: order.deliveryKind, name: order.deliveryName, ...promise, collectFrom },
    lines: order.lines.map((line) => showLine(line, piecesOfLine(line.id, withdrawn), pictures, money)),
    sums: orderSums(order),
    total,
    taxNote: order.taxIncluded > 0 ? `including ${money(order.taxIncluded)} VAT` : null,
    refunded: refundedOf(order),
    steps: steps.map(({ words, detail, at }) => ({ words, detail, at: at && date(at) })),
    parcels: order.parcels.map((parcel) => showParcel(order, parcel, date)),
    payUrl: openPayment(order, now),
    moneyRefused: order.paidAt === null && order.payments.some((payment) => payment.state === "refused"),
    givenUp,
    window: clock.window,
    windowUntil: clock.window.until && formatDate(clock.window.until, locale, clock.timeZone),
    withdrawalDays: shop.returns.days,
    contact: contactOf(shop),
  };
}

/** The promise as a fact and as part of a sentence. */
function promiseOf({ deliverFrom, deliverUntil, locale }: WholeOrder): {
  days: string | null;
  when: string | null;
} {
  if (!deliverFrom || !deliverUntil) return { days: null, when: null };
  const [from = "", until = ""] = [deliverFrom, deliverUntil].map((date) => date.toISOString().slice(0, 10));
  const written = [...new Set([from, until])].map((day) => formatDay(day, locale));
  return { days: written.join(" – "), when: promisedDays(from, until, locale) };
}

function showLine(
  line: WholeOrder["lines"][number],
  withdrawn: number,
  pictures: ReadonlyMap<string, Picture>,
  money: (amount: number) => string,
): OrderPageLine {
  const { id, title, variantTitle, quantity, unitPrice, mediaId } = line;
  return {
    id,
    title,
    variantTitle,
    quantity,
    amount: money(unitPrice * quantity),
    picture: (mediaId && pictures.get(mediaId)) || null,
    note: noteOf(line, withdrawn),
  };
}

/** What was paid back says more than that it was withdrawn from. */
function noteOf(
  { quantity, refundedQuantity }: WholeOrder["lines"][number],
  withdrawn: number,
): string | null {
  const part = (count: number) => `${count >= quantity ? "all" : count} of ${quantity}`;
  if (withdrawn > refundedQuantity)
    return quantity === 1 ? "You withdrew from this" : `You withdrew from ${part(withdrawn)}`;
  if (refundedQuantity === 0) return null;
  return refundedQuantity === quantity ? "Paid back" : `${refundedQuantity} of ${quantity} paid back`;
}

function showParcel(
  order: WholeOrder,
  parcel: WholeOrder["parcels"][number],
  date: (at: Date) => string,
): OrderPageParcel {
  const { id, carrier, trackingNumber, trackingUrl, shippedAt, deliveredAt } = parcel;
  return {
    id,
    carrier,
    trackingNumber,
    trackingUrl: trackingLink(trackingUrl),
    left: date(shippedAt),
    arrived: deliveredAt && date(deliveredAt),
    pieces: parcel.lines.flatMap(({ orderLineId, quantity }) =>
      order.lines
        .filter((line) => line.id === orderLineId)
        .map(({ title, variantTitle }) => `${quantity} × ${pieceTitle({ title, variantTitle })}`),
    ),
  };
}

function openPayment({ state, payments }: WholeOrder, now: Date): string | null {
  if (state !== "awaiting_payment") return null;
  const open = payments.find((payment) => payment.state === "open" && payment.expiresAt > now);
  return open?.sessionUrl ?? null;
}
