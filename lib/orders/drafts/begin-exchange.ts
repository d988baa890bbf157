import type { Tx } from "@/lib/platform/db";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { lockOrder } from "../lock-order";
import { addressSchema } from "../schema";
import { beginDraft } from "./begin-draft";

/**
 * Begins the order that goes out for what came back, for the same customer; what came back is taken off its sum. Asking
 * again gives the draft that was begun. Refuses "not_allowed" until the goods have arrived, and once it was settled.
 */
export async function beginExchange(
  tx: Tx,
  actor: Actor,
  { returnId }: { returnId: string },
  now: Date,
): Promise<Result<{ draftId: string }, "forbidden" | "not_found" | "not_allowed">> {
  const no = forbid(actor, "orders.write");
  if (no) return no;
  const found = await tx.orderReturn.findUnique({ where: { id: returnId }, include: { order: true } });
  if (!found) return refusal("not_found");
  await lockOrder(tx, found.orderId);
  if (found.state !== "received") return refusal("not_allowed");
  const begun = await tx.draftOrder.findFirst({ where: { returnId, orderId: null } });
  if (begun) return success({ draftId: begun.id });
  const { email, name, phone, address } = found.order;
  const known = Object.fromEntries(
    Object.entries(addressSchema.parse(address)).filter(([, part]) => part !== null),
  );
  return beginDraft(tx, actor, { returnId, content: { email, name, phone: phone ?? "", ...known } }, now);
}
