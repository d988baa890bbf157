import { type RefundWish, requestRefund } from "@/lib/payments/refunds/request-refund";
import { sendRefund } from "@/lib/payments/refunds/send-refund";
import { transact } from "@/lib/platform/transact";
import { formatMoney } from "@/lib/values/format-money";
import { parseAmount } from "@/lib/values/parse-amount";
import { Advice } from "../../sandbox/say";
import type { Command } from "./command";
import { findOrder } from "./find-order";
import { lineCounts } from "./line-counts";

const refusals = {
  not_paid: "This order was not paid.",
  nothing_paid: "This order came to nothing, so there is nothing to refund.",
  no_such_pieces: "That is more than is left to refund.",
  too_much: "That is more than is left to refund.",
} as const;

/** Gives back everything, some pieces, delivery, or a plain sum. */
export async function refund({ which, given, by, now }: Command): Promise<string> {
  const order = await findOrder(which);
  const amount = given.amount === undefined ? null : parseAmount(given.amount, order.currency);
  const lines = lineCounts(order, given.line);
  const ways = [given.all, amount !== null, lines.length > 0 || given.delivery].filter(Boolean);
  if (ways.length !== 1)
    throw new Advice("Say once what to refund: --all, --line …, --delivery or --amount.");
  const what: RefundWish["what"] = given.all
    ? { kind: "everything" }
    : amount !== null
      ? { kind: "amount", amount }
      : { kind: "lines", lines, delivery: given.delivery };
  const key = `staff:${order.id}:${now.toISOString()}`;
  const reason = given.reason ?? "refunded by the shop";
  const wish = { orderId: order.id, key, reason, actor: by.actor, restock: given.restock, what };
  const asked = await transact((tx) => requestRefund(tx, wish, now));
  if (!asked.ok) throw new Advice(refusals[asked.reason]);
  await sendRefund(asked.value.refundId, now);
  return `${formatMoney(asked.value.amount, order.currency)} go back to the buyer.`;
}
