import type { z } from "zod";
import { returnToStock } from "@/lib/catalogue/stock/return-to-stock";
import type { Tx } from "@/lib/platform/db";
import { actorKey } from "@/lib/staff/actor-key";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { moveReturn } from "../move-return";
import type { receiveSchema } from "./schema";

/**
 * Notes what came back of a return, line by line, and puts on the shelf what can be sold again. Once: the second time is
 * refused "not_allowed". Refuses "too_many" for more pieces than were to come.
 */
export async function receiveReturn(
  tx: Tx,
  actor: Actor,
  { returnId, lines }: z.output<typeof receiveSchema>,
  now: Date,
): Promise<Result<null, "forbidden" | "not_found" | "not_allowed" | "too_many">> {
  const no = forbid(actor, "orders.write");
  if (no) return no;
  const by = { actor: actorKey(actor), actorName: actor.name };
  const moved = await moveReturn(tx, returnId, "received", by, now);
  if (!moved.ok) return moved;
  const expected = await tx.orderReturnLine.findMany({ where: { returnId }, include: { orderLine: true } });
  const told = new Map(lines.map((line) => [line.orderLineId, line]));
  if (expected.some(({ orderLineId, quantity }) => (told.get(orderLineId)?.received ?? 0) > quantity))
    return refusal("too_many");
  const shelf: { variantId: string; quantity: number }[] = [];
  for (const { orderLineId, orderLine } of expected) {
    const { received = 0, restocked = 0 } = told.get(orderLineId) ?? {};
    await tx.orderReturnLine.update({
      where: { returnId_orderLineId: { returnId, orderLineId } },
      data: { received, restocked },
    });
    if (restocked > 0 && orderLine.variantId)
      shelf.push({ variantId: orderLine.variantId, quantity: restocked });
  }
  if (shelf.length > 0) await returnToStock(tx, { key: returnId, lines: shelf }, now);
  const after = { returnId, state: "received", lines };
  await audit(
    tx,
    actor,
    { action: "return.received", entity: "order", entityId: moved.value.orderId, before: null, after },
    now,
  );
  return success(null);
}
