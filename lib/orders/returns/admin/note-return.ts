import type { z } from "zod";
import type { Tx } from "@/lib/platform/db";
import { actorKey } from "@/lib/staff/actor-key";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, success } from "@/lib/values/result";
import { requestReturn } from "../request-return";
import type { noteReturnSchema } from "./schema";

/** Writes a return down for a customer who telephoned or wrote; it may be after the time the shop gives on its pages. */
export async function noteReturn(
  tx: Tx,
  actor: Actor,
  { orderId, ...wish }: z.output<typeof noteReturnSchema>,
  now: Date,
): Promise<Result<{ returnId: string }, "forbidden" | "not_found" | "not_open" | "not_of_this_order">> {
  const no = forbid(actor, "orders.write");
  if (no) return no;
  const by = { actor: actorKey(actor), actorName: actor.name };
  const asked = await requestReturn(tx, orderId, wish, by, now);
  if (!asked.ok) return asked;
  await audit(
    tx,
    actor,
    { action: "return.requested", entity: "order", entityId: orderId, before: null, after: asked.value },
    now,
  );
  return success(asked.value);
}
