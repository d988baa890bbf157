import { reserveStock } from "@/lib/catalogue/stock/reserve-stock";
import type { OutOfStock } from "@/lib/catalogue/stock/take-stock";
import type { DiscountRefusal } from "@/lib/discounts/types";
import { holdDiscounts } from "@/lib/discounts/uses/hold-discounts";
import { holdPieces } from "@/lib/early-access/limits/hold-pieces";
import { askKept } from "@/lib/platform/ask-kept";
import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { rowsInto } from "@/lib/platform/rows-into";
import { createId } from "@/lib/values/id";
import { type Result, success } from "@/lib/values/result";
import { noteDiscounts } from "./note-discounts";
import type { Agreement } from "./types";

const day = (text: string | undefined) => (text ? new Date(`${text}T00:00:00Z`) : null);

/**
 * Writes down what was agreed, promises its pieces until `holdUntil` and holds its discounts. The order waits for payment
 * and has no number yet. A refusal ("out_of_stock" with what is left, or why the discount does not count) leaves rows
 * behind in this transaction: the caller rolls back (`transact`).
 */
export async function placeOrder(
  tx: Tx,
  agreement: Agreement & { readonly holdUntil: Date },
  now: Date,
): Promise<Result<{ orderId: string }, "out_of_stock" | "sale_limit" | DiscountRefusal, OutOfStock[]>> {
  const { quote, buyer, fingerprint, holdUntil } = agreement;
  const orderId = createId("ord");
  const lineIds = quote.lines.map(() => createId("oline"));
  const order = rowsInto("orders", [
    {
      id: orderId,
      ...buyer,
      customerId: buyer.customerId ?? null,
      fingerprint,
      basketId: quote.basketId,
      currency: quote.currency,
      subtotal: quote.subtotal,
      discountTotal: quote.discountTotal,
      deliveryTotal: quote.deliveryTotal,
      taxIncluded: quote.taxIncluded,
      taxAdded: quote.taxAdded,
      total: quote.total,
      discountCode: quote.offers.applied.map(({ code, title }) => code ?? title).join(", ") || null,
      deliveryMethodId: quote.delivery?.methodId ?? null,
      deliveryName: quote.delivery?.name ?? "Nothing to be sent",
      deliveryKind: quote.delivery?.kind ?? "parcel",
      deliverFrom: day(quote.delivery?.from),
      deliverUntil: day(quote.delivery?.until),
      placedAt: now,
      claimedAt: buyer.customerId ? now : null,
      updatedAt: now,
    },
  ]);
  const transition = rowsInto("order_transition", [
    { orderId, from: null, to: "awaiting_payment", actor: "customer", at: now },
  ]);
  const lines = rowsInto(
    "order_line",
    quote.lines.map((line, position) => ({
      orderId,
      id: lineIds[position] ?? createId("oline"),
      position,
      productId: line.productId,
      variantId: line.variantId,
      handle: line.handle,
      title: line.title,
      variantTitle: line.variantTitle,
      sku: line.sku,
      mediaId: line.mediaId,
      quantity: line.quantity,
      unitPrice: line.unitPrice,
      discount: line.discount,
      total: line.total,
      taxRatePpm: line.taxRatePpm,
      tax: line.tax,
      gift: line.gift !== null,
      saleId: line.sale?.saleId ?? null,
      saleAccess: line.sale?.access ?? null,
    })),
  );
  await askKept(tx, Prisma.sql`WITH placed AS (${order}), moved AS (${transition}) ${lines}`);
  const reserved = await reserveStock(tx, { orderId, lines: quote.lines, expiresAt: holdUntil }, now);
  if (!reserved.ok) return reserved;
  await noteDiscounts(tx, orderId, quote, lineIds);
  const discounts = quote.offers.applied.map(({ id, code, singleUse }) => ({
    id,
    uniqueCode: singleUse ? code : null,
  }));
  const held = await holdDiscounts(tx, { discounts, orderId, email: buyer.email }, now);
  if (!held.ok) return { ok: false, reason: held.reason };
  const counted = await holdPieces(tx, { email: buyer.email, lines: quote.lines });
  if (!counted.ok) return { ok: false, reason: counted.reason };
  return success({ orderId });
}
