import { lockOrder } from "@/lib/orders/lock-order";
import type { Tx } from "@/lib/platform/db";
import { actorKey } from "@/lib/staff/actor-key";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { barsRefund } from "../disputes/bars-refund";
import { requestRefund } from "../refunds/request-refund";
import type { RefundInput } from "./schema";

type No =
  | "forbidden"
  | "not_paid"
  | "nothing_paid"
  | "no_such_pieces"
  | "too_much"
  | "sum_changed"
  | "disputed";

/**
 * Pays back pieces, delivery or a plain sum. The sum is decided here, and must be the one that the button said: else
 * "sum_changed". So it is when somebody refunded anything since the form was opened: it may have been for the same reason. The
 * same key refunds once. A payment that the bank takes back is refused as "disputed": it would be paid back twice.
 */
export async function refundOrder(
  tx: Tx,
  actor: Actor,
  input: RefundInput,
  now: Date,
): Promise<Result<{ refundId: string; amount: number }, No>> {
  const no = forbid(actor, "orders.refund");
  if (no) return no;
  const { orderId, what, restock, sent = [], reason, agreed, before } = input;
  const key = `staff:${orderId}:${input.key}`;
  const order = await lockOrder(tx, orderId);
  const again = await tx.refund.findUnique({ where: { key } });
  if (order && !again && order.refundedTotal !== before) return refusal("sum_changed");
  if (!again && (await barsRefund(tx, orderId))) return refusal("disputed");
  const wish = { orderId, key, reason, actor: actorKey(actor), restock, sent, what };
  const asked = await requestRefund(tx, wish, now);
  if (!asked.ok || again) return asked;
  const { refundId, amount } = asked.value;
  if (amount !== agreed) return refusal("sum_changed", { amount });
  const after = {
    refundId,
    amount,
    reason,
    restock,
    ...(what.kind === "lines" ? { lines: what.lines, delivery: what.delivery } : {}),
  };
  await audit(
    tx,
    actor,
    { action: "order.refund", entity: "order", entityId: orderId, before: null, after },
    now,
  );
  return success(asked.value);
}
