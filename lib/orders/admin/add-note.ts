import type { z } from "zod";
import type { Tx } from "@/lib/platform/db";
import { actorKey } from "@/lib/staff/actor-key";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { createId } from "@/lib/values/id";
import { type Result, refusal, success } from "@/lib/values/result";
import { lockOrder } from "../lock-order";
import type { noteSchema } from "./schema";

/** Writes something down about an order that only staff read. */
export async function addNote(
  tx: Tx,
  actor: Actor,
  { orderId, body }: z.output<typeof noteSchema>,
  now: Date,
): Promise<Result<{ noteId: string }, "forbidden" | "not_found">> {
  const no = forbid(actor, "orders.write");
  if (no) return no;
  if (!(await lockOrder(tx, orderId))) return refusal("not_found");
  const noteId = createId("note");
  const by = { actor: actorKey(actor), actorName: actor.name };
  await tx.orderNote.create({ data: { id: noteId, orderId, body, ...by, createdAt: now } });
  await audit(
    tx,
    actor,
    { action: "order.note", entity: "order", entityId: orderId, before: null, after: { noteId } },
    now,
  );
  return success({ noteId });
}
