import type { z } from "zod";
import { lockOrder } from "@/lib/orders/lock-order";
import { markPaid } from "@/lib/orders/mark-paid";
import type { Tx } from "@/lib/platform/db";
import { actorKey } from "@/lib/staff/actor-key";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { createId } from "@/lib/values/id";
import { type Result, refusal } from "@/lib/values/result";
import type { paidByHandSchema } from "./schema";

type No = "forbidden" | "not_found" | "being_paid" | "already_paid" | "ended" | "out_of_stock";

/**
 * Notes that an order written down by the shop was paid by transfer, in cash or otherwise: it gets its number, its pieces are
 * taken off the shelf and its buyer gets the usual letter. Refuses "being_paid" while its payment page is open, so that
 * nobody pays twice.
 */
export async function markPaidByHand(
  tx: Tx,
  actor: Actor,
  { orderId, kind, reference }: z.output<typeof paidByHandSchema>,
  now: Date,
): Promise<Result<{ number: number }, No>> {
  const no = forbid(actor, "orders.refund");
  if (no) return no;
  const order = await lockOrder(tx, orderId);
  if (!order) return refusal("not_found");
  const under = await tx.payment.count({
    where: { orderId, state: { in: ["created", "open", "processing"] } },
  });
  if (under > 0) return refusal("being_paid");
  const paid = await markPaid(tx, orderId, actorKey(actor), now);
  if (!paid.ok) return paid;
  const { total: amount, currency } = order;
  const id = createId("pay");
  await tx.payment.create({
    data: { id, orderId, kind, state: "succeeded", amount, currency, expiresAt: now, createdAt: now },
  });
  await tx.order.update({ where: { id: orderId }, data: { payLinkUntil: null } });
  const after = { number: paid.value.number, kind, amount, ...(reference ? { reference } : {}) };
  await audit(
    tx,
    actor,
    {
      action: "order.paid_by_hand",
      entity: "order",
      entityId: orderId,
      before: { state: order.state },
      after,
    },
    now,
  );
  return paid;
}
