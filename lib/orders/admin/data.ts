import { letterName } from "@/lib/mail/letter-name";
import type { Tx } from "@/lib/platform/db";
import { readList } from "@/lib/platform/lists/read-list";
import { readShop } from "@/lib/shop/data";
import { countryName } from "@/lib/values/country";
import type { ListPage } from "@/lib/values/list-page";
import type { ListRequest } from "@/lib/values/list-request";
import { readOrder } from "../data";
import { exchangedLines } from "../returns/exchanged-lines";
import { refundStart } from "./detail/refund-start";
import { showOrderDetail } from "./detail/show-order-detail";
import { orderListSpec } from "./list/order-list-spec";
import type {
  DetailLetter,
  DetailQuestion,
  OrderChoices,
  OrderDetail,
  OrderListRow,
  RefundStart,
} from "./types";

/** A page of the list of orders; days are those of the shop's time zone. */
export async function listAdminOrders(
  tx: Tx,
  request: ListRequest,
  now: Date,
): Promise<ListPage<OrderListRow>> {
  const { money } = await readShop(tx);
  return readList<OrderListRow>(tx, orderListSpec(now, money.timeZone), request);
}

/** The delivery methods and countries that the list can be filtered by. */
export async function readOrderChoices(tx: Tx): Promise<OrderChoices> {
  const { money } = await readShop(tx);
  const methods = await tx.deliveryMethod.findMany({
    select: { id: true, name: true, zone: { select: { name: true } } },
    orderBy: [{ zone: { position: "asc" } }, { position: "asc" }],
    take: 40,
  });
  const areas = await tx.deliveryArea.findMany({ distinct: ["country"], select: { country: true } });
  return {
    methods: methods.map(({ id, name, zone }) => ({ value: id, label: `${name} · ${zone.name}` })),
    countries: areas
      .map(({ country }) => ({ value: country, label: countryName(country, money.locale) }))
      .sort((a, b) => a.label.localeCompare(b.label, money.locale)),
  };
}

/** Everything the shop knows of an order; null when there is none of this id. */
export async function readOrderDetail(tx: Tx, orderId: string, now: Date): Promise<OrderDetail | null> {
  const order = await readOrder(tx, orderId);
  if (!order) return null;
  const mediaIds = order.lines.flatMap(({ mediaId }) => (mediaId ? [mediaId] : []));
  const [shop, notes, changes, letters, questions, returnMoves, staff, media, exchanged, ordersBefore] =
    await Promise.all([
      readShop(tx),
      tx.orderNote.findMany({ where: { orderId }, orderBy: { createdAt: "asc" } }),
      tx.auditEntry.findMany({
        where: { entity: "order", entityId: orderId },
        orderBy: { id: "asc" },
        take: 500,
      }),
      readOrderLetters(tx, orderId),
      readQuestions(tx, orderId),
      tx.orderReturnMove.findMany({ where: { orderReturn: { orderId } }, orderBy: { id: "asc" } }),
      tx.staffMember.findMany({ select: { id: true, name: true } }),
      tx.media.findMany({ where: { id: { in: mediaIds }, state: "ready" }, select: { id: true, key: true } }),
      exchangedLines(tx, orderId),
      order.customerId
        ? tx.order.count({
            where: { customerId: order.customerId, paidAt: { not: null }, placedAt: { lt: order.placedAt } },
          })
        : 0,
    ]);
  const names = new Map(staff.map(({ id, name }) => [`staff:${id}`, name]));
  const pictures = new Map(media.map(({ id, key }) => [id, key]));
  const events = { notes, changes, letters, questions, returnMoves, names };
  return showOrderDetail({ order, shop, pictures, exchanged, ordersBefore, events }, now);
}

async function readOrderLetters(tx: Tx, orderId: string): Promise<DetailLetter[]> {
  const rows = await tx.outboxLetter.findMany({
    where: { orderId },
    orderBy: { createdAt: "asc" },
    include: { deliveries: { orderBy: { receivedAt: "desc" }, take: 1, select: { type: true } } },
    take: 200,
  });
  return rows.map(({ id, template, toEmail, state, lastError, sentAt, createdAt, deliveries }) => ({
    id,
    name: letterName(template),
    to: toEmail,
    state,
    news: deliveries[0]?.type.replace("email.", "") ?? null,
    error: state === "failed" ? lastError : null,
    at: sentAt ?? createdAt,
  }));
}

async function readQuestions(tx: Tx, orderId: string): Promise<DetailQuestion[]> {
  const rows = await tx.helpRequest.findMany({ where: { orderId }, orderBy: { createdAt: "asc" } });
  return rows.map(({ id, message, createdAt, answer, settledAt, settledByName }) => ({
    id,
    message,
    askedAt: createdAt,
    answer,
    settledAt,
    settledBy: settledByName,
  }));
}

/** The order that has waited longest to be packed, other than this one; null when all are. */
export async function readNextToPack(
  tx: Tx,
  orderId: string,
): Promise<{ id: string; number: number | null } | null> {
  return tx.order.findFirst({
    where: { state: { in: ["paid", "part_shipped"] }, packedAt: null, id: { not: orderId } },
    orderBy: [{ placedAt: "asc" }, { id: "asc" }],
    select: { id: true, number: true },
  });
}

/** What the form for a refund begins with, coming from a withdrawal, from a return or from nothing. */
export async function readRefundStart(
  tx: Tx,
  orderId: string,
  { withdrawal, returnId }: { withdrawal: string | null; returnId: string | null },
  now: Date,
): Promise<RefundStart | null> {
  const [order, whole] = await Promise.all([readOrderDetail(tx, orderId, now), readOrder(tx, orderId)]);
  if (!order || !whole) return null;
  const found =
    returnId &&
    (await tx.orderReturn.findUnique({
      where: { id: returnId, orderId, state: "received" },
      include: { lines: true },
    }));
  const back = found
    ? {
        id: found.id,
        lines: found.lines.map(({ orderLineId, received }) => ({ orderLineId, quantity: received ?? 0 })),
      }
    : null;
  return refundStart(order, { whole, withdrawalId: withdrawal, back });
}
