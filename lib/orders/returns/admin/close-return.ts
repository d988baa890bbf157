import type { Tx } from "@/lib/platform/db";
import { actorKey } from "@/lib/staff/actor-key";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, success } from "@/lib/values/result";
import { moveReturn } from "../move-return";

/** Ends a return from which nothing follows any more: it never came, or was settled otherwise. */
export async function closeReturn(
  tx: Tx,
  actor: Actor,
  { returnId }: { returnId: string },
  now: Date,
): Promise<Result<null, "forbidden" | "not_found" | "not_allowed">> {
  const no = forbid(actor, "orders.write");
  if (no) return no;
  const by = { actor: actorKey(actor), actorName: actor.name };
  const moved = await moveReturn(tx, returnId, "closed", by, now);
  if (!moved.ok) return moved;
  const after = { returnId, state: "closed" };
  await audit(
    tx,
    actor,
    { action: "return.closed", entity: "order", entityId: moved.value.orderId, before: null, after },
    now,
  );
  return success(null);
}
