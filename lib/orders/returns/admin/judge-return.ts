import type { z } from "zod";
import type { Tx } from "@/lib/platform/db";
import { actorKey } from "@/lib/staff/actor-key";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, success } from "@/lib/values/result";
import { moveReturn } from "../move-return";
import type { judgeSchema } from "./schema";

/** Agrees to a return and says how to send it, or declines and says why; the customer gets those words by letter. */
export async function judgeReturn(
  tx: Tx,
  actor: Actor,
  to: "approved" | "declined",
  { returnId, instructions }: z.output<typeof judgeSchema>,
  now: Date,
): Promise<Result<null, "forbidden" | "not_found" | "not_allowed">> {
  const no = forbid(actor, "orders.write");
  if (no) return no;
  const by = { actor: actorKey(actor), actorName: actor.name };
  const moved = await moveReturn(tx, returnId, to, by, now, { instructions });
  if (!moved.ok) return moved;
  const after = { returnId, state: to };
  await audit(
    tx,
    actor,
    { action: `return.${to}`, entity: "order", entityId: moved.value.orderId, before: null, after },
    now,
  );
  return success(null);
}
