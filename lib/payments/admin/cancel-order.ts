import type { z } from "zod";
import { endUnpaid } from "@/lib/orders/end-unpaid";
import { lockOrder } from "@/lib/orders/lock-order";
import type { Tx } from "@/lib/platform/db";
import { addJob } from "@/lib/platform/jobs/queue";
import { actorKey } from "@/lib/staff/actor-key";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { cancelPaid } from "../refunds/cancel-paid";
import type { cancelSchema } from "./schema";

export type CancelledOrder = {
  /** What goes back to the buyer, in minor units. */
  readonly amount: number;
  /** A page of Stripe's is open and is closed first; the order follows within moments, or is paid after all. */
  readonly closing: boolean;
};

/**
 * Calls an order off: a paid one is refunded whole and its pieces go back on the shelf, of a waiting one the payment page is
 * closed. Refuses "not_cancellable" once something was sent, or when it has ended.
 */
export async function cancelOrder(
  tx: Tx,
  actor: Actor,
  { orderId, reason }: z.output<typeof cancelSchema>,
  now: Date,
): Promise<Result<CancelledOrder, "forbidden" | "not_cancellable">> {
  const no = forbid(actor, "orders.refund");
  if (no) return no;
  const by = { actor: actorKey(actor), ...(reason ? { reason } : {}) };
  const order = await lockOrder(tx, orderId);
  if (!order) return refusal("not_cancellable");
  await tx.order.update({ where: { id: orderId }, data: { payLinkUntil: null } });
  const note = async (amount: number) =>
    audit(
      tx,
      actor,
      {
        action: "order.cancel",
        entity: "order",
        entityId: orderId,
        before: { state: order.state },
        after: { state: "cancelled", amount, ...(reason ? { reason } : {}) },
      },
      now,
    );
  if (order.state === "awaiting_payment") {
    const open = await tx.payment.findMany({ where: { orderId, state: { in: ["created", "open"] } } });
    for (const { id: paymentId } of open)
      await addJob(tx, "close-payment", { paymentId, ...by }, { key: `close:${paymentId}` });
    if (open.length === 0 && !(await endUnpaid(tx, orderId, "cancelled", by, now)).ok)
      return refusal("not_cancellable");
    await note(0);
    return success({ amount: 0, closing: open.length > 0 });
  }
  const cancelled = await cancelPaid(tx, orderId, by, now);
  if (!cancelled.ok) return cancelled;
  await note(cancelled.value.amount);
  return success({ amount: cancelled.value.amount, closing: false });
}
