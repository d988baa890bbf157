import { addDays } from "date-fns";
import type { z } from "zod";
import { record } from "@/lib/journal/record";
import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { lockOrder } from "../lock-order";
import type { payLinkSchema } from "./schema";

/** Sends the link for paying once more and gives it new days. Refuses "not_waiting" when the order is paid or has ended. */
export async function sendPayLink(
  tx: Tx,
  actor: Actor,
  { orderId, days, key }: z.output<typeof payLinkSchema>,
  now: Date,
): Promise<Result<{ until: Date }, "forbidden" | "not_waiting">> {
  const no = forbid(actor, "orders.write");
  if (no) return no;
  const order = await lockOrder(tx, orderId);
  if (order?.state !== "awaiting_payment" || order.payLinkUntil === null) return refusal("not_waiting");
  const payLinkUntil = addDays(now, days);
  await tx.order.update({ where: { id: orderId }, data: { payLinkUntil } });
  await record(tx, { type: "pay_link_sent", orderId, data: { key } }, now);
  const until = (at: Date | null) => ({ payLinkUntil: at?.toISOString() ?? null });
  await audit(
    tx,
    actor,
    {
      action: "order.pay_link",
      entity: "order",
      entityId: orderId,
      before: until(order.payLinkUntil),
      after: until(payLinkUntil),
    },
    now,
  );
  return success({ until: payLinkUntil });
}
